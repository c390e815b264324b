// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { idFor } from '../names.ts';
import { readChanges } from '../read-changes.ts';

const organisation = { key: 'strandby', id: '53e99888-0242-4734-af77-aec790b7f0c0' };
const id = (name: string) => idFor(organisation.id, name);
const harbour = { do: 'unit', parent: 'teknik', kind: 'afdeling', name: 'Strandby Havn' };

function read(operations: readonly object[], change: object = {}) {
  const from = '2021-01-01';
  return readChanges({ organisation, changes: [{ reason: 'Test', from, ...change, operations }] }, 'a.json');
}

function operationsOf(operations: readonly object[], change: object = {}) {
  const outcome = read(operations, change);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.changes.flatMap((one) => one.operations);
}

describe('a unit', () => {
  test('is called by its slug, which comes from its name', () => {
    expect(operationsOf([harbour])).toMatchObject([
      {
        do: 'create',
        entity: 'unit',
        id: id('strandby-havn'),
        from: '2021-01-01',
        to: null,
        state: {
          parentId: id('teknik'),
          kindId: id('kind:afdeling'),
          name: { da: 'Strandby Havn' },
          slug: 'strandby-havn',
          relation: 'line',
          position: 1,
        },
      },
    ]);
  });

  test('has its place from the order in which siblings are written', () => {
    const units = [
      { ...harbour, name: 'A' },
      { ...harbour, name: 'B', position: 7 },
      { ...harbour, name: 'C' },
    ];
    expect(operationsOf(units)).toMatchObject([1, 7, 8].map((position) => ({ state: { position } })));
  });

  test('gives its days to what is written in it', () => {
    const nested = {
      ...harbour,
      from: '2020-01-01',
      to: '2021-01-01',
      phone: '9931 1505',
      tasks: [{ title: 'Bådpladser' }],
      figures: [{ label: 'Pladser', value: 40, from: '2020-06-01' }],
      units: [{ kind: 'kontor', name: 'Kajen', units: [{ kind: 'kontor', name: 'Molen' }] }],
    };
    expect(operationsOf([nested])).toMatchObject([
      { entity: 'unit', from: '2020-01-01', to: '2021-01-01' },
      {
        entity: 'contactPoint',
        from: '2020-01-01',
        state: { value: { type: 'phone', number: '+4599311505' } },
      },
      { entity: 'task', from: '2020-01-01', to: '2021-01-01', state: { unitId: id('strandby-havn') } },
      { entity: 'keyFigure', from: '2020-06-01', to: '2021-01-01' },
      { id: id('kajen'), from: '2020-01-01', state: { parentId: id('strandby-havn'), position: 1 } },
      { id: id('molen'), to: '2021-01-01', state: { parentId: id('kajen') } },
    ]);
  });

  test('says in the change event that it is new', () => {
    expect(operationsOf([harbour], { event: 'ny-struktur' })).toMatchObject([
      { event: { changeEventId: id('ny-struktur'), successionId: id('ny-struktur:created:strandby-havn') } },
    ]);
    expect(operationsOf([{ ...harbour, event: null }], { event: 'ny-struktur' })[0]).not.toHaveProperty(
      'event',
    );
  });

  test('is refused with the place where a unit within it is wrong', () => {
    const outcome = read([{ ...harbour, units: [{ kind: 'kontor', name: 'Kajen', color: 'blue' }] }]);
    expect(outcome.ok || outcome.refusals.map(({ code, where }) => [code, where])).toEqual([
      ['changes-unknown-key', 'a.json: changes[0].operations[0].units[0]'],
    ]);
  });
});

describe('a leader', () => {
  const leader = {
    do: 'leader',
    unit: 'havnen',
    title: 'Havnechef',
    person: 'Anna Marie Holm',
    phone: '9931 1505',
    email: 'anna@strandby.example',
  };
  const [post, membership] = [id('havnen:havnechef'), id('havnen:havnechef:anna-marie-holm')];

  test('is a person, a post, what it leads, a holding and ways of reaching them', () => {
    expect(operationsOf([leader])).toMatchObject([
      { entity: 'post', id: post, state: { unitId: id('havnen'), title: { da: 'Havnechef' }, seats: 1 } },
      { entity: 'leadership', state: { postId: post, unitId: id('havnen') } },
      {
        entity: 'person',
        from: null,
        state: { givenName: 'Anna Marie', familyName: 'Holm', publication: 'public' },
      },
      { entity: 'membership', id: membership, state: { postId: post, capacity: 'permanent' } },
      { entity: 'contactPoint', state: { postId: post, value: { type: 'phone' } } },
      { entity: 'contactPoint', state: { membershipId: membership, value: { type: 'email' } } },
    ]);
  });

  test('who only stands in has their own phone', () => {
    const phones = operationsOf([{ ...leader, capacity: 'acting' }]).slice(-2);
    expect(phones).toMatchObject([
      { state: { membershipId: membership } },
      { state: { membershipId: membership } },
    ]);
  });

  test('of two units is one person', () => {
    const operations = operationsOf([leader, { ...leader, unit: 'kajen' }]);
    expect(operations.filter((one) => 'entity' in one && one.entity === 'person')).toHaveLength(1);
  });

  test('without a person is a vacant post that can be reached', () => {
    const vacant = {
      do: 'leader',
      unit: 'havnen',
      title: 'Havnechef',
      phone: '9931 1505',
      alsoLeads: ['kajen'],
    };
    expect(operationsOf([vacant])).toMatchObject([
      { entity: 'post' },
      { entity: 'leadership', state: { unitId: id('havnen') } },
      { entity: 'leadership', state: { unitId: id('kajen') } },
      { entity: 'contactPoint', state: { postId: post } },
    ]);
  });
});

describe('operations that are part of a change event', () => {
  const event = 'ny-struktur';
  const part = (type: string, unit: string) => ({
    changeEventId: id(event),
    successionId: id(`${event}:${type}:${unit}`),
  });

  test('name it once, for the whole change', () => {
    const operations = [
      { do: 'move', unitId: 'havnen', parentId: 'teknik' },
      { do: 'rename', unitId: 'havnen', name: { da: 'Kajen' } },
      { do: 'close', unitId: 'molen', event: null },
    ];
    const [move, rename, close] = operationsOf(operations, { event });
    expect([move, rename]).toMatchObject([
      { event: part('moved', 'havnen') },
      { event: part('renamed', 'havnen') },
    ]);
    expect(close).not.toHaveProperty('event');
  });

  test('say for each original of a merger and each part of a split what it became', () => {
    const merge = { do: 'merge', originals: ['a', 'b'], intoId: 'c', event };
    const split = { do: 'split', unitId: 'd', into: [{ unitId: 'e' }, { unitId: 'f' }], event };
    expect(operationsOf([merge, split])).toMatchObject([
      {
        changeEventId: id(event),
        originals: [
          { unitId: id('a'), successionId: part('merged', 'a').successionId },
          { unitId: id('b'), successionId: part('merged', 'b').successionId },
        ],
      },
      {
        changeEventId: id(event),
        into: [
          { unitId: id('e'), successionId: part('split', 'e').successionId },
          { unitId: id('f'), successionId: part('split', 'f').successionId },
        ],
      },
    ]);
  });
});

test('profile, kind, event, website, person, task and figure are created as the register knows them', () => {
  const written = [
    { do: 'profile', name: 'Strandby Kommune', phone: '+45 99 31 31 31' },
    {
      do: 'kind',
      key: 'havn',
      da: ['havn', 'havne', 'havnen', 'havnene', 'common'],
      en: ['harbour', 'harbours'],
    },
    { do: 'event', id: 'ny-struktur', title: 'Ny struktur', date: '2022-01-01' },
    { do: 'website', id: 'havn.example', title: 'Havnen', url: 'https://havn.example' },
    { do: 'person', name: 'Anna Holm' },
    { do: 'task', unit: 'havnen', title: 'Bådpladser' },
    { do: 'figure', unit: 'havnen', label: 'Pladser', value: 40 },
  ];
  expect(operationsOf(written)).toMatchObject([
    { entity: 'organisationProfile', id: organisation.id, from: null, state: { phone: '+4599313131' } },
    {
      entity: 'unitKind',
      id: id('kind:havn'),
      state: { noun: { da: { definite: 'havnen' } }, tagged: false },
    },
    { entity: 'changeEvent', from: null, state: { status: 'announced', decisionUrl: null } },
    { entity: 'website', from: '2021-01-01', state: { unitId: null, language: 'da', position: 1 } },
    { entity: 'person', id: id('Anna Holm') },
    { entity: 'task', id: id('havnen:task:baadpladser'), state: { searchWords: [], kle: null } },
    { entity: 'keyFigure', id: id('havnen:figure:pladser'), state: { value: 40, measure: null } },
  ]);
});
