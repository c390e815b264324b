// SPDX-License-Identifier: MPL-2.0
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';

const main = fileURLToPath(new URL('../../dist/app/main.js', import.meta.url));

function vejviser(...args: string[]) {
  return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
}

describe('vejviser', () => {
  it.each([[[]], [['help']], [['--help']]])('lists its commands when asked %j', (args) => {
    const { stdout, status } = vejviser(...args);
    expect(status).toBe(0);
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name}( |$)`, 'm'));
  });

  it('tells its version', () => {
    const { stdout, status } = vejviser('--version');
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(status).toBe(0);
  });

  it('refuses a command that is none, names the nearest, and ends with 64', () => {
    const { stderr, status } = vejviser('versoin');
    expect(stderr).toContain('There is no command called versoin. Did you mean version?');
    expect(status).toBe(64);
  });
});
