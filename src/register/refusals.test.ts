// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/index.ts';
import { asOf, type EntityName, explain, type RefusalCode } from '../organisation/index.ts';
import { databases } from '../testing/databases.ts';
import { idOf } from '../testing/entities.ts';
import { nounOf } from '../testing/kinds.ts';
import { aRegister, recordIn } from '../testing/registers.ts';
import { aUnitCreated, strandbyOperations, unitId } from '../testing/strandby-operations.ts';
import type { Register } from './register.ts';

const from = '2022-01-01';
const move = (unit: string, parent: string, day = from) => ({
  ...{ do: 'move', unitId: unitId(unit), parentId: unitId(parent), from: day },
});
const close = (unit: string) => ({ do: 'close', unitId: unitId(unit), from });
const create = (entity: EntityName, name: string, state: object, day: string | null = from) => ({
  ...{ do: 'create', entity, id: idOf(entity, name), from: day, state },
});
const end = (entity: EntityName, name: string, day = from) => ({
  do: 'end',
  entity,
  id: idOf(entity, name),
  from: day,
});
const alter = (entity: EntityName, name: string, set: object, day = from) => ({
  ...{ do: 'alter', entity, id: idOf(entity, name), from: day, set },
});
const appoint = (person: string, post: string, more: object = {}) => ({
  ...{ do: 'appoint', membershipId: idOf('membership', `${person} ${post}`), from, ...more },
  ...{ postId: idOf('post', post), personId: idOf('person', person) },
});
const split = (...into: object[]) => ({ do: 'split', unitId: unitId('Asfalt'), from, into });
const later = '2022-02-01';
const planned = (entity: EntityName, name: string, state: object) => create(entity, name, state, later);
const text = { da: 'X' };
const absent = (person: string, more: object = {}, day = from) =>
  create('absence', `${person} ${day}`, { personId: idOf('person', person), ...more }, day);
/** The person called Vej leaves, and the post that they hold. */
const leaves = [end('membership', 'Vej'), end('person', 'Vej')];

type Operations = readonly object[];
/** Code → what is said, after `before` has been recorded, and is refused with exactly that. */
type Case = readonly [code: RefusalCode, what: string, operations: Operations, before?: Operations];
const cases: readonly Case[] = [
  [
    'picture-missing',
    'the file of a picture was never kept',
    [
      create('picture', 'new', {
        unitId: unitId('Park'),
        alt: text,
        digest: '0'.repeat(64),
        width: 9,
        height: 9,
      }),
    ],
  ],
  ['picture-missing', 'the file of a picture is of another size', [alter('picture', 'Park', { width: 9 })]],
  ['unit-unknown', 'a unit is moved that is not there', [move('Havn', 'Kultur')]],
  [
    'unit-unknown',
    'the one that takes over is not there',
    [{ ...close('Park'), successorId: unitId('Havn') }],
  ],
  ['already-exists', 'the identifier is taken that day', [aUnitCreated('Vej', { parent: 'Kultur', from })]],
  [
    'already-exists',
    'the identifier is taken later',
    [planned('site', 'S', { name: text, address: { street: 'K', postalCode: '1', city: 'B' } })].map(
      (one) => ({ ...one, from }),
    ),
    [planned('site', 'S', { name: text, address: { street: 'K', postalCode: '1', city: 'B' } })],
  ],
  ['does-not-exist', 'a person is altered who is not there', [alter('person', 'Ib', { givenName: 'Ib' })]],
  ['does-not-exist', 'a post is filled that is not there', [appoint('Vej', 'Ib')]],
  [
    'does-not-exist',
    'a share is of another unit',
    [split({ unitId: unitId('Vej') }, { unitId: unitId('Park'), posts: [idOf('post', 'Vej')] })],
  ],
  ['invalid-value', 'a field has a wrong value', [alter('post', 'Vej', { seats: 0 })]],
  ['invalid-value', 'a field is unknown', [alter('post', 'Vej', { colour: 'red' })]],
  [
    'invalid-value',
    'an address has capital letters',
    [{ do: 'rename', unitId: unitId('Vej'), name: text, slug: 'Vej!', from }],
  ],
  ['invalid-value', 'a text has a zero character', [alter('unit', 'Vej', { summary: { da: 'a\0b' } })]],
  [
    'invalid-value',
    'a text has half of a character',
    [alter('unit', 'Vej', { summary: { da: 'a\ud800b' } })],
  ],
  [
    'period-is-empty',
    'it ends before it begins',
    [{ ...alter('unit', 'Vej', { summary: text }), to: '2021-01-01' }],
  ],
  [
    'period-is-empty',
    'it ends on the day it begins',
    [{ ...appoint('Park', 'Vej', { capacity: 'deputy' }), to: from }],
  ],
  ['unit-has-active-children', 'a unit closes that has others under it', [close('Vej')]],
  ['unit-within-itself', 'a unit is moved below itself', [move('Vej', 'Asfalt')]],
  [
    'unit-within-itself',
    'a unit is merged into one below it',
    [{ do: 'merge', originals: [{ unitId: unitId('Vej') }], intoId: unitId('Asfalt'), from }],
  ],
  ['top-unit-stays', 'the top is moved', [move('Strandby', 'Vej')]],
  [
    'address-taken',
    'a sibling has the address',
    [{ do: 'rename', unitId: unitId('Vej'), name: text, slug: 'park', from }],
  ],
  [
    'address-taken',
    'two that are merged have children of one address',
    [{ do: 'merge', originals: [{ unitId: unitId('Vej') }], intoId: unitId('Park'), from }],
    [aUnitCreated('Nyasfalt', { parent: 'Park', slug: 'asfalt' })],
  ],
  ['address-missing', 'a unit below the top has no address', [alter('unit', 'Vej', { slug: '' })]],
  [
    'address-reserved',
    'the product itself has the address',
    [aUnitCreated('Api', { parent: 'Strandby', from })],
  ],
  [
    'address-reserved',
    'a merger would put it there',
    [{ do: 'merge', originals: [{ unitId: unitId('Park') }], intoId: unitId('Strandby'), from }],
    [aUnitCreated('Was', { parent: 'Park' })],
  ],
  [
    'not-siblings',
    'units of two parents are ordered',
    [{ do: 'reorder', unitIds: [unitId('Vej'), unitId('Kultur')], from }],
  ],
  ['post-has-no-free-seat', 'the post is held', [appoint('Park', 'Vej')]],
  [
    'split-leaves-behind',
    'a post is given to nobody',
    [
      {
        ...split({ unitId: unitId('Kultur'), children: [unitId('Asfalt')] }, { unitId: unitId('Park') }),
        unitId: unitId('Vej'),
      },
    ],
  ],
  [
    'split-into-itself',
    'a unit is one of its parts',
    [split({ unitId: unitId('Asfalt') }, { unitId: unitId('Park') })],
  ],
  [
    'parent-missing-some-day',
    'a sub-unit is planned',
    [close('Park')],
    [aUnitCreated('Eng', { parent: 'Park', from: later })],
  ],
  [
    'unit-missing-some-day',
    'a task is planned',
    [close('Asfalt')],
    [planned('task', 'T', { unitId: unitId('Asfalt'), title: text })],
  ],
  [
    'unit-missing-some-day',
    'a post is planned',
    [close('Asfalt')],
    [planned('post', 'P', { unitId: unitId('Asfalt'), title: text })],
  ],
  [
    'unit-missing-some-day',
    'a leadership is planned',
    [close('Asfalt')],
    [planned('leadership', 'L', { unitId: unitId('Asfalt'), postId: idOf('post', 'Vej') })],
  ],
  [
    'unit-missing-some-day',
    'a contact point is planned',
    [close('Asfalt')],
    [planned('contactPoint', 'C', { unitId: unitId('Asfalt'), value: { type: 'email', address: 'a@b.dk' } })],
  ],
  [
    'unit-missing-some-day',
    'a key figure is planned',
    [close('Asfalt')],
    [planned('keyFigure', 'K', { unitId: unitId('Asfalt'), label: text, value: 1 })],
  ],
  [
    'unit-missing-some-day',
    'a website is planned',
    [close('Asfalt')],
    [planned('website', 'W', { unitId: unitId('Asfalt'), title: text, url: 'https://a.dk' })],
  ],
  [
    'post-missing-some-day',
    'an appointment is planned',
    [end('post', 'Vej')],
    [appoint('Park', 'Vej', { from: later, capacity: 'acting' })],
  ],
  [
    'post-missing-some-day',
    'its contact point is planned',
    [end('post', 'Vej')],
    [
      planned('contactPoint', 'C', {
        postId: idOf('post', 'Vej'),
        value: { type: 'email', address: 'a@b.dk' },
      }),
    ],
  ],
  [
    'post-missing-some-day',
    'it is to lead another unit',
    [end('post', 'Vej')],
    [planned('leadership', 'L', { unitId: unitId('Asfalt'), postId: idOf('post', 'Vej') })],
  ],
  [
    'unit-missing-some-day',
    'a note is planned',
    [close('Asfalt')],
    [planned('operatorNote', 'N', { unitId: unitId('Asfalt'), text: 'Vagten svarer' })],
  ],
  ['person-missing-some-day', 'a person who holds a post ends', [end('person', 'Vej')]],
  ['person-missing-some-day', 'a person who is to be away ends', leaves, [absent('Vej', {}, later)]],
  [
    'person-missing-some-day',
    'a person who is to stand in ends',
    leaves,
    [absent('Park', { standInId: idOf('person', 'Vej') }, later)],
  ],
  ['away-after-return', 'an absence has no end, but a day of return', [absent('Vej', { returns: later })]],
  [
    'away-after-return',
    'the day of return becomes one in the middle',
    [alter('absence', `Vej ${from}`, { returns: later })],
    [{ ...absent('Vej', { returns: '2022-03-01' }), to: '2022-03-01' }],
  ],
  [
    'invalid-value',
    'a person stands in for themselves',
    [absent('Vej', { standInId: idOf('person', 'Vej') })],
  ],
  [
    'membership-missing-some-day',
    'its contact point is planned',
    [end('membership', 'Vej')],
    [
      planned('contactPoint', 'C', {
        membershipId: idOf('membership', 'Vej'),
        value: { type: 'email', address: 'a@b.dk' },
      }),
    ],
  ],
  ['kind-missing', 'a kind ends that units are of', [end('unitKind', 'afdeling')]],
  [
    'unit-within-itself-some-day',
    'a later plan would make a circle',
    [move('Teknik', 'Kultur')],
    [move('Kultur', 'Vej', later)],
  ],
  [
    'address-taken-some-day',
    'a later plan has the address',
    [{ do: 'rename', unitId: unitId('Vej'), name: text, slug: 'eng', from }],
    [aUnitCreated('Eng', { parent: 'Teknik', from: later })],
  ],
  [
    'address-taken-some-day',
    'there would be two tops',
    [
      aUnitCreated('Top', { parent: null, slug: 'top', from }),
      alter('unit', 'Top', { slug: 'gammel' }, later),
    ],
    [aUnitCreated('Gammel', { parent: null, slug: 'gammel', from: '2022-03-01' })],
  ],
  [
    'post-overfull-some-day',
    'a holder is planned',
    [appoint('Asger', 'Asfalt')],
    [
      create('person', 'Asger', { givenName: 'A', familyName: 'A' }, null),
      create('post', 'Asfalt', { unitId: unitId('Asfalt'), title: text }, null),
      appoint('Park', 'Asfalt', { from: later }),
    ],
  ],
  [
    'post-overfull-some-day',
    'a seat is planned to go',
    [appoint('Park', 'Vej')],
    [alter('post', 'Vej', { seats: 2 }), alter('post', 'Vej', { seats: 1 }, later)],
  ],
  ['said-twice', 'a person holds a post twice', [{ ...appoint('Vej', 'Vej'), capacity: 'deputy' }]],
  [
    'said-twice',
    'a post leads a unit twice',
    [create('leadership', 'L', { unitId: unitId('Vej'), postId: idOf('post', 'Vej') })],
  ],
  ['said-twice', 'a person is away twice', [absent('Vej', {}, later)], [absent('Vej')]],
  [
    'said-twice',
    'two kinds have one key',
    [create('unitKind', 'K', { key: 'afdeling', noun: nounOf('afdeling') })],
  ],
  [
    'change-event-missing',
    'a succession is of no change event',
    [create('succession', 'S', { changeEventId: idOf('changeEvent', 'none'), type: 'moved' })],
  ],
  [
    'succession-unit-missing',
    'a succession is of a unit that never was',
    [
      create('succession', 'S', {
        changeEventId: idOf('changeEvent', 'Ny struktur'),
        type: 'moved',
        resultId: unitId('Havn'),
      }),
    ],
  ],
];

describe.each(databases)('on $name the register', ({ open }) => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    register = await aRegister(database);
    expect(await recordIn(register, ...strandbyOperations)).toMatchObject({ ok: true });
  });

  const said = cases.map(([code, what, operations, before = []]) => ({ code, what, operations, before }));
  test.each(said)('refuses with $code if $what', async ({ code, operations, before }) => {
    if (before.length > 0) expect(await recordIn(register, ...before)).toMatchObject({ ok: true });
    const [change, present] = [register.change, await register.snapshot('full', asOf(later))];
    const outcome = await recordIn(register, ...operations);
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code }] });
    for (const refusal of outcome.ok ? [] : outcome.refusals) {
      expect(explain(refusal, 'da')).not.toMatch(/\{\w+\}/);
    }
    await register.refresh();
    expect(register.change).toBe(change);
    expect(await register.snapshot('full', asOf(later))).toBe(present);
  });

  test('says all that is wrong with a change at once, and where', async () => {
    const outcome = await recordIn(
      register,
      close('Vej'),
      alter('post', 'Vej', { seats: 2 }),
      move('Strandby', 'Vej'),
    );
    expect(outcome).toMatchObject({
      refusals: [
        { code: 'unit-has-active-children', where: 'operations.0' },
        { code: 'top-unit-stays', where: 'operations.2' },
      ],
    });
  });
});
