// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { operationsIn, organisation, refusalsIn } from '../../testing/changes-file.ts';
import { idFor } from './names.ts';
import { readChanges } from './read-changes.ts';

const id = (name: string) => idFor(organisation.id, name);
const close = { do: 'close', unitId: 'havnen', from: '2022-01-01' };
const fileOf = (...operations: readonly object[]) => ({
  organisation,
  changes: [{ reason: 'Test', operations }],
});
const refusalsOf = (json: unknown) => refusalsIn(readChanges(json, 'a.json'));

describe('a file with changes', () => {
  test('is read from text as from a value', () => {
    expect(readChanges(JSON.stringify(fileOf(close)))).toEqual(readChanges(fileOf(close)));
  });

  test('gives operations with all defaults filled in and identifiers in place of names', () => {
    expect(operationsIn([close])).toEqual([
      { do: 'close', unitId: id('havnen'), successorId: null, from: '2022-01-01' },
    ]);
  });

  test('tells which name stood for which identifier', () => {
    const outcome = readChanges(fileOf(close));
    expect(outcome.ok && [...outcome.value.names]).toEqual([[id('havnen'), 'havnen']]);
  });

  test('keeps identifiers as they are', () => {
    const unitId = '6ba7b810-9dad-41d1-80b4-00c04fd430c8';
    expect(operationsIn([{ ...close, unitId }])).toMatchObject([{ unitId }]);
  });

  test('resolves names in lists, in states and in shares', () => {
    const split = {
      do: 'split',
      unitId: 'havnen',
      from: '2022-01-01',
      into: [
        { unitId: 'a', children: ['c'], posts: ['p'] },
        { unitId: 'b', tasks: ['t'] },
      ],
    };
    const reorder = { do: 'reorder', unitIds: ['a', 'b'], from: '2022-01-01' };
    expect(operationsIn([split, reorder])).toMatchObject([
      {
        into: [
          { unitId: id('a'), children: [id('c')], posts: [id('p')] },
          { unitId: id('b'), tasks: [id('t')] },
        ],
      },
      { unitIds: [id('a'), id('b')] },
    ]);
  });

  test('lets operations have their first day from the change', () => {
    const written = { do: 'close', unitId: 'havnen' };
    expect(operationsIn([written], { from: '2022-01-01' })).toMatchObject([{ from: '2022-01-01' }]);
  });
});

describe('refused, with the place, is', () => {
  const at = (path: string) => `a.json: changes[0].operations[0].${path}`;
  const unit = { do: 'create', entity: 'unit', id: 'havnen', from: null };
  const state = { parentId: null, kindId: 'kommune', name: { da: 'Havnen' }, slug: 'havnen' };

  test.each<[string, unknown, string, string]>([
    ['what is not JSON', '{"organisation":', 'changes-not-json', 'a.json'],
    [
      'what is nested without end',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'changes-too-large',
      'a.json',
    ],
    ['a file of 20 MB', ' '.repeat(20_000_001), 'changes-too-large', 'a.json'],
    ['something else than a file', '[]', 'changes-invalid', 'a.json'],
    ['an unknown key of the file', { ...fileOf(close), note: 1 }, 'changes-unknown-key', 'a.json'],
    ['an unknown operation', fileOf({ do: 'abolish' }), 'changes-unknown-operation', at('do')],
    [
      'the name of something all objects have',
      fileOf({ do: 'toString' }),
      'changes-unknown-operation',
      at('do'),
    ],
    ['a missing day', fileOf({ do: 'close', unitId: 'havnen' }), 'changes-invalid', at('from')],
    [
      'a UUID with a slip',
      fileOf({ ...close, unitId: `${organisation.id}0` }),
      'changes-invalid',
      at('unitId'),
    ],
    ['an empty name', fileOf({ ...close, unitId: '' }), 'changes-invalid', at('unitId')],
    [
      'an unknown key of an operation',
      fileOf({ ...close, succesorId: 'kajen' }),
      'changes-unknown-key',
      'a.json: changes[0].operations[0]',
    ],
    [
      'an unknown key deep in a state',
      fileOf({ ...unit, state: { ...state, name: { da: 'Havnen', de: 'Der Hafen' } } }),
      'changes-unknown-key',
      at('state.name'),
    ],
    [
      'a value that does not fit its entity',
      fileOf({ ...unit, state: { ...state, slug: 'Havnen!' } }),
      'changes-invalid',
      at('state.slug'),
    ],
    [
      'a field that its entity does not have',
      fileOf({ do: 'alter', entity: 'unit', id: 'havnen', from: '2022-01-01', set: { title: 'x' } }),
      'changes-unknown-key',
      at('set'),
    ],
    [
      'a new value that does not fit its field',
      fileOf({ do: 'alter', entity: 'unit', id: 'havnen', from: '2022-01-01', set: { position: -1 } }),
      'changes-invalid',
      at('set.position'),
    ],
  ])('%s', (_, json, code, where) => {
    expect(refusalsOf(json)).toEqual(expect.arrayContaining([[code, where]]));
  });

  test('each of several wrong operations, but not without end', () => {
    const wrong = Array.from({ length: 500 }, () => ({ do: 'abolish' }));
    expect(refusalsOf(fileOf(...wrong.slice(0, 3))).map(([, where]) => where)).toEqual([
      'a.json: changes[0].operations[0].do',
      'a.json: changes[0].operations[1].do',
      'a.json: changes[0].operations[2].do',
    ]);
    expect(refusalsOf(fileOf(...wrong))).toHaveLength(100);
  });
});
