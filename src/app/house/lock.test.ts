// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { textOf } from './sources.ts';

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('package-lock.json', () => {
  const packages: Record<string, Locked> = JSON.parse(textOf('package-lock.json')).packages;
  const entries = Object.entries(packages);

  it('names no address to fetch from: that is for the settings of whoever installs', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('has an entry for each package for another machine, or `npm ci` refuses it (cure: npm run lock)', () => {
    const lacking = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
      ),
    );
    expect(lacking).toEqual([]);
  });
});
