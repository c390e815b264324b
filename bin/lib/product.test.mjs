// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { places } from './places.mjs';

const read = (...path) => readFileSync(join(places.root, ...path), 'utf8');
const { flags, env } = JSON.parse(read('bin', 'lib', 'node-start.json'));
const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);

describe('Node is started as `npm start` does it', () => {
  it('in the container', () => {
    expect(read('Dockerfile')).toContain(`["node", ${flags.map((flag) => `"${flag}"`).join(', ')}, "dist/`);
    expect(read('Dockerfile')).toContain(`ENV ${settings.join(' ')}\n`);
  });

  it('by the service', () => {
    expect(read('deploy', 'vejviser.service')).toContain(`/node ${flags.join(' ')} dist/`);
    expect(read('deploy', 'vejviser.service')).toContain(`Environment=${settings.join(' ')}\n`);
  });
});
