// SPDX-License-Identifier: MPL-2.0
import { expect, it } from 'vitest';
import { commands } from '../commands.ts';
import { textOf } from './sources.ts';

it('docs/running.md tells of every command', () => {
  const names = [...Object.keys(commands), 'help'];
  const told = [...textOf('docs/running.md').matchAll(/^\| `bin\/vejviser ([a-z-]+)/gm)].map(
    ([, name]) => name,
  );
  expect(names.filter((name) => !told.includes(name))).toEqual([]);
});
