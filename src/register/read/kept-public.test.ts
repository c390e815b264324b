// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import {
  asOf,
  type Contents,
  type EntityName,
  entityNames,
  type PublicSnapshot,
} from '../../organisation/index.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import { Register } from '../register.ts';

const alter = (entity: EntityName, name: string, set: object, from = '2020-01-01') => ({
  ...{ do: 'alter', entity, id: idOf(entity, name), from, set },
});
const end = (entity: EntityName, name: string, from: string) => ({
  ...{ do: 'end', entity, id: idOf(entity, name), from },
});
const bothEnd = [end('membership', 'Vej', '2019-07-01'), end('person', 'Vej', '2021-01-01')];
const protectedThen = alter('person', 'Vej', { publication: 'protected' });
const across = alter('unit', 'Kultur', { acrossIds: [unitId('Vej'), unitId('Park')] }, '2018-01-01');
const successionId = idOf('succession', 'Vej');
const renamed = {
  ...{ do: 'rename', unitId: unitId('Vej'), name: { da: 'Veje' }, from: '2018-01-01' },
  event: { changeEventId: idOf('changeEvent', 'Ny struktur'), successionId },
};
const address = (unit: string, site: string) => ({
  unitId: unitId(unit),
  value: {
    ...{ type: 'address', siteId: idOf('site', site) },
    address: { street: `${unit}gade 1`, postalCode: '9900', city: 'Strandby', country: 'DK' },
  },
});
const create = (entity: EntityName, name: string, state: object) => ({
  ...{ do: 'create', entity, id: idOf(entity, name), from: null, state },
});
const aSite = (name: string) =>
  create('site', name, { name: { da: name }, address: address(name, name).value.address });
const sites = ({ site }: PublicSnapshot) => [...site.values()].map(({ name }) => name.da).toSorted();
const contact = (snapshot: PublicSnapshot) => snapshot.contactPoint.has(idOf('contactPoint', 'Park'));
const holder = (snapshot: PublicSnapshot) => snapshot.membership.get(idOf('membership', 'Vej'))?.personId;
const person = idOf('person', 'Vej');

/** Changes one after the other, and what is to be seen on 1 June 2019 at the end of 2021, after each. */
const cases: readonly [
  what: string,
  changes: readonly (readonly [operations: readonly object[], seen: unknown])[],
  see: (snapshot: PublicSnapshot) => unknown,
][] = [
  [
    'a person is protected, and public again',
    [
      [[protectedThen], null],
      [[alter('person', 'Vej', { publication: 'public' })], person],
    ],
    holder,
  ],
  [
    'a person who was protected last ends, and has never been protected',
    [
      [[protectedThen], null],
      [bothEnd.slice(0, 1), null],
      [bothEnd.slice(1), null],
      [[end('person', 'Vej', '2020-01-01')], person],
    ],
    (snapshot) => holder(snapshot),
  ],
  [
    'a person is protected from a day to come',
    [[[alter('person', 'Vej', { publication: 'protected' }, '2022-01-01')], person]],
    holder,
  ],
  [
    'a contact point becomes internal',
    [[[alter('contactPoint', 'Park', { visibility: 'internal' })], false]],
    contact,
  ],
  [
    'the unit of a contact point becomes internal',
    [[[alter('unit', 'Park', { visibility: 'internal' })], false]],
    contact,
  ],
  [
    'a unit moves under an internal one, and out again',
    [
      [[alter('unit', 'Kultur', { visibility: 'internal' })], true],
      [[{ do: 'move', unitId: unitId('Park'), parentId: unitId('Kultur'), from: '2021-01-01' }], false],
      [[{ do: 'move', unitId: unitId('Park'), parentId: unitId('Teknik'), from: '2021-06-01' }], true],
    ],
    contact,
  ],
  [
    'a person holds no post any more, holds one again, and is protected: so with their picture',
    [
      [[end('membership', 'Vej', '2019-01-01')], [true, false]],
      [
        [
          {
            ...{ do: 'appoint', membershipId: idOf('membership', 'again'), from: '2019-02-01' },
            ...{ postId: idOf('post', 'Vej'), personId: person },
          },
        ],
        [true, true],
      ],
      [[protectedThen], [true, false]],
      [[alter('unit', 'Vej', { visibility: 'internal' })], [false, false]],
    ],
    ({ picture }) => ['Vej', 'Bo Vej'].map((name) => picture.has(idOf('picture', name))),
  ],
  [
    'a unit is to come under an internal one: what it was called is not told any more, also not before that day',
    [
      [[renamed], true],
      [[alter('unit', 'Kultur', { visibility: 'internal' }, '2023-01-01')], true],
      [[{ do: 'move', unitId: unitId('Teknik'), parentId: unitId('Kultur'), from: '2024-01-01' }], false],
    ],
    ({ succession }) => succession.has(successionId),
  ],
  [
    'units that another works across become internal, one by itself, one with what it is under',
    [
      [[across], [unitId('Vej'), unitId('Park')]],
      [[alter('unit', 'Vej', { visibility: 'internal' })], [unitId('Park')]],
      [[alter('unit', 'Teknik', { visibility: 'internal' })], null],
    ],
    (snapshot) => snapshot.unit.get(unitId('Kultur'))?.acrossIds,
  ],
  [
    'sites are named, by a unit that becomes internal, and by nobody who may be seen any more',
    [
      [[aSite('Gården'), aSite('Laden')], []],
      [[create('contactPoint', 'at', address('Park', 'Gården'))], ['Gården']],
      [[create('contactPoint', 'there', address('Vej', 'Gården'))], ['Gården']],
      [[alter('contactPoint', 'there', address('Vej', 'Laden'), '2019-01-01')], ['Gården', 'Laden']],
      [[alter('unit', 'Park', { visibility: 'internal' })], ['Laden']],
      [[alter('contactPoint', 'there', { visibility: 'switchboard' })], []],
      [[alter('unit', 'Park', { visibility: 'public' })], ['Gården']],
      [[end('contactPoint', 'at', '2019-02-01')], []],
    ],
    sites,
  ],
];

const tasks = Array.from({ length: 600 }, (_, place) => ({
  ...{ do: 'create', entity: 'task', id: idOf('task', `${place}`), from: null },
  state: { unitId: unitId('Asfalt'), title: { da: `Opgave ${place}` } },
}));
/** So many others that it is no longer asked of each by itself whether everyone may see it, and few enough not to read all again. */
const besides = tasks
  .slice(0, 101)
  .map(({ entity, id }) => ({ do: 'alter', entity, id, from: '2019-01-01', set: { kle: '05.01' } }));
const sizes = [
  ['by themselves', [], []],
  ['among many others', tasks, besides],
] as const;
const everyCase = sizes.flatMap(([size, more, others]) =>
  cases.map(([what, changes, see]) => [what, size, changes, more, others, see] as const),
);

const contentsOf = (snapshot: Contents) =>
  entityNames.map((name) => new Map<string, unknown>(snapshot[name]));

describe.each(databases)('what is kept of an earlier day for the public on $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test.each(everyCase)('is what everyone may see of it afterwards: %s, %s', async (...about) => {
    const [, , changes, more, others, see] = about;
    const asked = asOf('2019-06-01', null, '2021-12-31');
    const register = await aRegister(database);
    await recordIn(register, ...strandbyOperations, ...more);
    await register.snapshot('public', asked);
    for (const [operations, seen] of changes) {
      expect(await recordIn(register, ...operations, ...others)).toMatchObject({ ok: true });
      const kept = await register.snapshot('public', asked);
      const fresh = await new Register(database, register.organisationId).snapshot('public', asked);
      expect(see(kept)).toEqual(seen);
      expect(contentsOf(kept)).toEqual(contentsOf(fresh));
    }
  });

  test('is read again when the day has come on which something is withdrawn', async () => {
    const register = await aRegister(database);
    await recordIn(
      register,
      ...strandbyOperations,
      alter('person', 'Vej', { publication: 'protected' }, '2022-01-01'),
    );
    const seenOn = async (day: string) =>
      holder(await register.snapshot('public', asOf('2019-06-01', null, day)));
    expect([await seenOn('2021-12-31'), await seenOn('2022-01-01')]).toEqual([person, null]);
  });

  test('has what begins only after the day on which it is seen', async () => {
    const asked = asOf('2021-06-01', null, '2019-06-01');
    const register = await aRegister(database);
    await recordIn(register, ...strandbyOperations);
    await register.snapshot('public', asked);
    const id = '22222222-2222-4222-8222-222222222222';
    const state = {
      unitId: unitId('Park'),
      value: { type: 'phone', number: '+4527525862' },
      visibility: 'public',
    };
    const create = { do: 'create', entity: 'contactPoint', id, from: '2021-01-01', to: null, state };
    expect(await recordIn(register, create)).toMatchObject({ ok: true });
    expect((await register.snapshot('public', asked)).contactPoint.has(id)).toBe(true);
  });

  test('follows the register as it is now, also where it is asked for as it once was recorded', async () => {
    const register = await aRegister(database);
    await recordIn(register, ...strandbyOperations);
    const once = asOf('2019-06-01', register.change, '2021-12-31');
    expect(holder(await register.snapshot('public', once))).toBe(person);
    await recordIn(register, protectedThen);
    expect(holder(await register.snapshot('public', once))).toBeNull();
  });
});
