// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { type Change, change, type Operation } from '../../organisation/index.ts';
import { months } from './model.ts';
import { type Pooled, some } from './pool.ts';
import { states } from './states.ts';

const from = fc.constantFrom(...months.days.filter((_, i) => i % 5 === 0));
const to = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...months.days.filter((_, i) => i % 7 === 3)) },
);
const when = { from, to };
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const event = sometimes(fc.record({ changeEventId: some('changeEvent'), successionId: some('succession') }));
const everything: readonly Pooled[] = [
  ...([
    'unit',
    'unit',
    'unit',
    'post',
    'post',
    'person',
    'membership',
    'membership',
    'contactPoint',
  ] as const),
  ...([
    'leadership',
    'task',
    'keyFigure',
    'website',
    'unitKind',
    'changeEvent',
    'succession',
    'site',
    'synonym',
    'absence',
    'absence',
    'operatorNote',
    'picture',
    'picture',
  ] as const),
];
const name = fc.constantFrom('Havn', 'Park', 'Vej', 'Kaj').map((da) => ({ da }));

const create = fc.constantFrom(...everything).chain((entity) =>
  fc.record({
    ...{
      do: fc.constant('create'),
      entity: fc.constant(entity),
      id: some(entity),
      state: states[entity],
    },
    ...{ from: fc.option(from, { freq: 4 }), to, event },
  }),
);
const alter = fc.constantFrom(...everything).chain((entity) =>
  states[entity]
    .chain((state) => fc.subarray(Object.entries(state), { minLength: 1, maxLength: 2 }))
    .chain((set) =>
      fc.record({
        ...{ do: fc.constant('alter'), entity: fc.constant(entity), id: some(entity), ...when },
        set: fc.constant(Object.fromEntries(set)),
      }),
    ),
);
const relation = fc.constantFrom('line', 'staff', 'political');
const move = fc.record({
  ...{ do: fc.constant('move'), unitId: some('unit'), parentId: some('unit'), ...when, event },
  ...{ relation: sometimes(relation), position: sometimes(fc.nat(3)) },
});
const rename = fc.record({ do: fc.constant('rename'), unitId: some('unit'), name, ...when, event });
const reorder = fc.record({
  ...{ do: fc.constant('reorder'), ...when },
  unitIds: fc.uniqueArray(some('unit'), { minLength: 1, maxLength: 3 }),
});
const close = fc.record({
  ...{ do: fc.constant('close'), unitId: some('unit'), from, event },
  successorId: fc.option(some('unit')),
});
const merge = fc.record({
  ...{ do: fc.constant('merge'), intoId: some('unit'), from, changeEventId: sometimes(some('changeEvent')) },
  originals: fc.uniqueArray(fc.record({ unitId: some('unit'), successionId: some('succession') }), {
    ...{ minLength: 1, maxLength: 2, selector: ({ unitId }) => unitId },
  }),
});
/** Half of the shares have everything that may be there, so that something can come of it. */
const share = fc.record({
  unitId: some('unit'),
  successionId: some('succession'),
  children: fc.uniqueArray(some('unit'), { maxLength: 2 }),
  posts: fc.uniqueArray(some('post'), { maxLength: 2 }),
  tasks: fc.uniqueArray(some('task'), { maxLength: 2 }),
});
const split = fc.record({
  ...{ do: fc.constant('split'), unitId: some('unit'), from, changeEventId: sometimes(some('changeEvent')) },
  into: fc.array(share, { minLength: 2, maxLength: 2 }),
});
const capacity = fc.constantFrom('permanent', 'acting', 'deputy');
const appoint = fc.record({
  ...{ do: fc.constant('appoint'), membershipId: some('membership'), postId: some('post'), capacity },
  ...{ personId: some('person'), ...when },
});
const end = fc
  .constantFrom(...everything.filter((entity) => entity !== 'unit'))
  .chain((entity) =>
    fc.record({ do: fc.constant('end'), entity: fc.constant(entity), id: some(entity), ...when }),
  );
const setContact = fc.record({
  ...{ do: fc.constant('set-contact'), id: some('contactPoint'), ...when },
  owner: fc
    .constantFrom('unit', 'post', 'membership')
    .chain((entity) => fc.record({ entity: fc.constant(entity), id: some(entity as Pooled) })),
  value: fc.constantFrom('+4599311505', '+4527525862').map((number) => ({ type: 'phone', number })),
  visibility: fc.constantFrom('public', 'internal', 'switchboard'),
});

const operation = fc.oneof(
  ...[create, create, create, create, alter, alter, move, rename, reorder, close, merge, split, appoint].map(
    (arbitrary) => arbitrary as fc.Arbitrary<unknown>,
  ),
  ...[appoint, end, setContact].map((arbitrary) => arbitrary as fc.Arbitrary<unknown>),
) as fc.Arbitrary<Operation>;

/** A change as it comes in at a door: checked and completed. */
export const changes: fc.Arbitrary<Change> = fc
  .array(operation, { minLength: 1, maxLength: 3 })
  .map((operations) => change.parse({ reason: 'model', operations }));
