// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/index.ts';
import { asOf, type Chronicle, type PublicSnapshot } from '../organisation/index.ts';
import { documentsOf, type SearchDocument } from '../search/index.ts';
import { pglite } from '../testing/databases.ts';
import { documentChanges } from '../testing/document-changes.ts';
import { idOf } from '../testing/organisation.ts';
import { aRegister, recordIn } from '../testing/registers.ts';
import { aUnitCreated, strandbyOperations, unitId } from '../testing/strandby-operations.ts';
import type { Register } from './register.ts';

const from = '2020-01-01';
const day = '2021-01-01';
const alter = (
  entity: 'unit' | 'person' | 'post' | 'contactPoint' | 'task' | 'website',
  name: string,
  set: object,
) => ({
  ...{ do: 'alter', entity, id: idOf(entity, name), from, set },
});
const post = { unitId: unitId('Park'), title: { da: 'Gartner' } };
const create = (entity: 'post' | 'membership', name: string, state: object) => ({
  ...{ do: 'create', entity, id: idOf(entity, name), from, state },
});

/** Changes to each of the things that a document is made of. */
const changes: readonly (readonly [what: string, operation: object])[] = [
  ['a new unit', aUnitCreated('Lys', { parent: 'Vej', from })],
  [
    'another name of a unit with others in it',
    { do: 'rename', unitId: unitId('Teknik'), name: { da: 'Teknik og Miljø' }, from },
  ],
  ['another place', { do: 'move', unitId: unitId('Vej'), parentId: unitId('Kultur'), from }],
  ['another name of a person', alter('person', 'Vej', { familyName: 'Nyrup' })],
  ['a person who is hidden', alter('person', 'Park', { publication: 'internal' })],
  ['a vacant post', create('post', 'Gartner', post)],
  [
    'a post that is filled',
    create('membership', 'Gartner', { postId: idOf('post', 'Gartner'), personId: idOf('person', 'Vej') }),
  ],
  ['another title', alter('post', 'Vej', { title: { da: 'Vejchef' } })],
  ['a post that no longer leads', { do: 'end', entity: 'leadership', id: idOf('leadership', 'Park'), from }],
  ['another number', alter('contactPoint', 'Vej', { value: { type: 'phone', number: '+4570001122' } })],
  ['a number that is hidden', alter('contactPoint', 'Park', { visibility: 'internal' })],
  ['another task', alter('task', 'Vej', { title: { da: 'Gadelys' }, searchWords: ['mørk vej'] })],
  ['a task that is no more', { do: 'end', entity: 'task', id: idOf('task', 'Park'), from }],
  ['another website', alter('website', 'Park', { title: { da: 'Byens træer' } })],
  [
    'a post that is vacant again',
    { do: 'end', entity: 'membership', id: idOf('membership', 'Gartner'), from: '2020-06-01' },
  ],
  ['a unit that is hidden with all in it', alter('unit', 'Kultur', { visibility: 'internal' })],
  ['and shown again', alter('unit', 'Kultur', { visibility: 'public' })],
];

interface State {
  readonly snapshot: PublicSnapshot;
  readonly chronicle: Chronicle;
}

const byId = (documents: Iterable<SearchDocument>) => new Map([...documents].map((one) => [one.id, one]));
const inOrder = (documents: ReadonlyMap<string, SearchDocument>) =>
  [...documents].toSorted(([a], [b]) => (a < b ? -1 : 1));

let database: Database;
let register: Register;
let last: State;
let kept: Map<string, SearchDocument>;
beforeAll(async () => {
  database = await pglite.open();
  register = await aRegister(database);
  await recordIn(register, ...strandbyOperations);
  last = await state();
  kept = byId(documentsOf(last.snapshot, last.chronicle));
});
afterAll(() => database?.close());

async function state(): Promise<State> {
  return {
    snapshot: await register.snapshot('public', asOf(day)),
    chronicle: await register.chronicle('public', day),
  };
}

test.each(changes)(
  'documents kept up to date are those that are read anew, after %s',
  async (_, operation) => {
    expect(await recordIn(register, operation)).toMatchObject({ ok: true });
    const { snapshot, chronicle } = await state();
    const { changed, removed } = documentChanges(last, { snapshot, chronicle });
    expect(changed.length + removed.length).toBeGreaterThan(0);
    for (const id of removed) kept.delete(id);
    for (const one of changed) kept.set(one.id, one);
    last = { snapshot, chronicle };
    expect(inOrder(kept)).toEqual(inOrder(byId(documentsOf(snapshot, chronicle))));
  },
);
