// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import {
  type Chronicle,
  type EntityName,
  type Id,
  LayeredMap,
  type Snapshot,
} from '../../organisation/index.ts';
import { documentChanges } from '../../testing/document-changes.ts';
import {
  aContactPoint,
  aMembership,
  aPerson,
  aPost,
  aPublicSnapshot,
  aTask,
  aUnit,
  aWebsite,
  idOf,
} from '../../testing/organisation.ts';
import { documentsOf } from './documents-of.ts';

const before: Snapshot = aPublicSnapshot({
  units: [
    aUnit({ name: 'Teknik', kind: 'forvaltning' }),
    aUnit({ name: 'Vejkontoret', parent: 'Teknik' }),
    aUnit({ name: 'Broteamet', parent: 'Vejkontoret' }),
    aUnit({ name: 'Parkkontoret', parent: 'Teknik' }),
  ],
  leaders: [
    { title: 'Vejchef', unit: 'Vejkontoret', leadsToo: ['Parkkontoret'], name: 'Åse Kjærgård' },
    { title: 'Teamleder', unit: 'Broteamet' },
  ],
  persons: [aPerson({ name: 'Bo Lind' })],
  posts: [aPost({ title: 'Ingeniør', unit: 'Broteamet' })],
  memberships: [aMembership({ post: 'Ingeniør, Broteamet', person: 'Bo Lind' })],
  tasks: [aTask({ title: 'Broer', unit: 'Broteamet' })],
  websites: [aWebsite({ title: 'Veje', url: 'https://veje.example/', unitId: idOf('unit', 'Vejkontoret') })],
  contactPoints: [
    aContactPoint({ unit: 'Vejkontoret', value: { type: 'phone', number: '+4574201130' } }),
    aContactPoint({ post: 'Teamleder, Broteamet', value: { type: 'phone', number: '+4574201131' } }),
    aContactPoint({
      membership: 'Ingeniør, Broteamet: Bo Lind',
      value: { type: 'phone', number: '+4574201132' },
    }),
  ],
});
const nothing: Chronicle = new Map();

/** The snapshot with something else, or nothing, under an identifier. */
function withOther(name: EntityName, id: Id, change: object | undefined): Snapshot {
  const items: ReadonlyMap<Id, object> = before[name];
  const other = change && { ...items.get(id), ...change };
  return { ...before, [name]: LayeredMap.over(items, new Map([[id, other]])) };
}

const everything: readonly (readonly [EntityName, Id])[] = (
  ['unit', 'person', 'post', 'membership', 'leadership', 'contactPoint', 'task', 'website'] as const
).flatMap((name) => [...before[name].keys()].map((id) => [name, id] as const));

const changes: Partial<Record<EntityName, object>> = {
  unit: { name: { da: 'Et andet navn' } },
  person: { familyName: 'Nygård' },
  post: { title: { da: 'En anden titel' } },
  membership: { capacity: 'acting' },
  leadership: { unitId: idOf('unit', 'Teknik') },
  contactPoint: { value: { type: 'email', address: 'ny@strandby.example' } },
  task: { unitId: idOf('unit', 'Parkkontoret') },
  website: { title: { da: 'Stier' } },
};

function keptUpToDate(after: Snapshot, chronicle = nothing) {
  const documents = new Map([...documentsOf(before, nothing)].map((one) => [one.id, one]));
  const different = documentChanges({ snapshot: before, chronicle: nothing }, { snapshot: after, chronicle });
  for (const id of different?.removed ?? []) documents.delete(id);
  for (const one of different?.changed ?? []) documents.set(one.id, one);
  return documents;
}

function madeAnew(after: Snapshot, chronicle = nothing) {
  return new Map([...documentsOf(after, chronicle)].map((one) => [one.id, one]));
}

describe('what can be found is the same, kept up to date or made anew, when of', () => {
  test.each(everything)('a %s (%s) something else is said', (name, id) => {
    const after = withOther(name, id, changes[name]);
    expect(keptUpToDate(after)).toEqual(madeAnew(after));
    expect(keptUpToDate(after)).not.toEqual(madeAnew(before));
  });

  test.each(everything.filter(([name]) => name !== 'unit' && name !== 'post'))(
    'a %s (%s) nothing is left',
    (name, id) => {
      const after = withOther(name, id, undefined);
      expect(keptUpToDate(after)).toEqual(madeAnew(after));
    },
  );

  test('the organisation another number is said', () => {
    const after = withOther('organisationProfile', before.organisationId, { phone: '+4574200000' });
    expect(keptUpToDate(after)).toEqual(madeAnew(after));
    expect(keptUpToDate(after)).not.toEqual(madeAnew(before));
  });

  test('a unit another former name is said', () => {
    const now = { name: { da: 'Gadekontoret' }, slug: 'x', parentId: null };
    const today = { name: { da: 'Vejkontoret' }, slug: 'y', parentId: null };
    const chronicle: Chronicle = new Map([
      [
        idOf('unit', 'Vejkontoret'),
        {
          now: [
            { valid: { from: null, to: '2020-01-01' }, value: now },
            { valid: { from: '2020-01-01', to: null }, value: today },
          ],
          corrected: [],
        },
      ],
    ]);
    expect(keptUpToDate(before, chronicle)).toEqual(madeAnew(before, chronicle));
    expect(keptUpToDate(before, chronicle)).not.toEqual(madeAnew(before));
  });
});

describe('of snapshots that were each read by itself', () => {
  const known = (snapshot: Snapshot) => ({ snapshot, chronicle: nothing });
  const readAgain = (set: object = {}) => {
    const units = [...before.unit].map(([id, unit]) => [id, { ...unit, name: { ...unit.name } }] as const);
    const unit = new Map(units);
    unit.set(idOf('unit', 'Broteamet'), { ...entity(unit, 'Broteamet'), ...set });
    return { ...before, unit };
  };
  const entity = (unit: Snapshot['unit'], name: string) =>
    unit.get(idOf('unit', name)) as NonNullable<ReturnType<typeof unit.get>>;

  test('nothing is different where all is of the same version', () => {
    expect(documentChanges(known(before), known(readAgain()))).toMatchObject({ changed: [], removed: [] });
  });

  test.each([
    ['another version', { recordedBy: 7 }],
    ['a version of another day', { valid: { from: '2021-05-01', to: null } }],
    ['what is shown of it', { parentId: null }],
  ])('%s is', (_, set) => {
    const { changed } = documentChanges(known(before), known(readAgain(set)));
    expect(changed.map(({ id }) => id)).toContain(idOf('unit', 'Broteamet'));
  });
});
