// SPDX-License-Identifier: MPL-2.0
import { expect, it } from 'vitest';
import { commands } from '../commands.ts';
import { textOf } from './sources.ts';

it('docs/running.md tells of every command, and of no other', () => {
  const names = [...Object.keys(commands), 'help'];
  const told = [...textOf('docs/running.md').matchAll(/^\| `bin\/vejviser ([a-z -]+?)(?: [A-Z]+)?`/gm)].map(
    ([, name]) => name,
  );
  expect(told.toSorted()).toEqual(names.toSorted());
});
