// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { nounOf } from '../kinds.ts';
import { theFile } from './beginning.ts';
import { months } from './model.ts';
import { type Pooled, some } from './pool.ts';

type State = fc.Arbitrary<Record<string, unknown>>;

const text = fc.constantFrom('Havn', 'Park', 'Vej', 'Kaj').map((da) => ({ da }));
const slug = fc.constantFrom('havn', 'park', 'vej', 'kaj', '');
const shown = fc.constantFrom('public', 'public', 'internal');
const position = fc.nat(2);
const day = fc.constantFrom(...months.days.filter((_, i) => i % 7 === 3));

const unitId = some('unit');
const postId = some('post');

/** Any state of each entity, naming others of the pool. */
export const states: Readonly<Record<Pooled, State>> = {
  unitKind: fc.record({
    key: fc.constantFrom('afdeling', 'kontor'),
    noun: fc.constant(nounOf('afdeling')),
  }),
  unit: fc.record({
    ...{ parentId: fc.option(unitId, { freq: 9 }), kindId: some('unitKind'), position, name: text, slug },
    ...{ relation: fc.constantFrom('line', 'staff'), visibility: shown },
  }),
  site: fc.record({
    name: text,
    address: fc.constant({ street: 'Kaj 1', postalCode: '9000', city: 'Aalborg' }),
  }),
  person: fc.record({
    ...{ givenName: fc.constantFrom('Bo', ''), familyName: fc.constantFrom('Lind', 'Holm') },
    publication: fc.constantFrom('public', 'public', 'internal', 'protected'),
  }),
  post: fc.record({ unitId, title: text, seats: fc.constantFrom(1, 1, 2), position, visibility: shown }),
  leadership: fc.record({ postId, unitId, position }),
  membership: fc.record({
    ...{ postId, personId: some('person'), position },
    capacity: fc.constantFrom('permanent', 'permanent', 'acting', 'deputy'),
  }),
  contactPoint: fc.oneof(
    contact(fc.record({ unitId })),
    contact(fc.record({ postId })),
    contact(fc.record({ membershipId: some('membership') })),
  ),
  synonym: fc.record({ said: fc.constant(['skrald']), means: fc.constantFrom(['renovation'], []) }),
  absence: fc.record({
    ...{ personId: some('person'), standInId: fc.option(some('person')) },
    ...{ returns: fc.option(day, { freq: 2 }), note: fc.constantFrom('Ring til teamet', null) },
  }),
  operatorNote: fc.record({ unitId, text: fc.constantFrom('Vagten svarer', 'Kun til middag'), position }),
  picture: fc.oneof(pictured(fc.record({ unitId })), pictured(fc.record({ personId: some('person') }))),
  task: fc.record({ unitId, title: text, position }),
  keyFigure: fc.record({ unitId, label: text, value: fc.constantFrom(1, 1.5, 600) }),
  website: fc.record({
    ...{ title: text, unitId: fc.option(unitId) },
    url: fc.constant('https://havn.strandby.example'),
  }),
  changeEvent: fc.record({
    title: text,
    date: fc.constantFrom('2022-01-01', '2021-06-01'),
    status: fc.constantFrom('announced', 'draft'),
  }),
  succession: fc.record({
    ...{ changeEventId: some('changeEvent'), type: fc.constantFrom('moved', 'closed') },
    ...{ originalId: fc.option(unitId), resultId: fc.option(unitId) },
  }),
};

function pictured(owner: State): State {
  const rest = fc.record({
    ...{ alt: text, position, digest: fc.constant(theFile.digest), height: fc.constant(theFile.height) },
    width: fc.constantFrom(theFile.width, theFile.width, theFile.width, 99),
  });
  return fc.tuple(owner, rest).map(([own, other]) => ({ ...own, ...other }));
}

function contact(owner: State): State {
  const numbers = fc.constantFrom('+4599311505', '+4527525862');
  const at = { street: 'Kaj 1', postalCode: '9000', city: 'Aalborg', country: 'DK' };
  const rest = fc.record({
    value: fc.oneof(
      numbers.map((number) => ({ type: 'phone', number })),
      some('site').map((siteId) => ({ type: 'address', address: at, siteId })),
    ),
    visibility: fc.constantFrom('public', 'public', 'internal', 'switchboard'),
  });
  return fc.tuple(owner, rest).map(([own, other]) => ({ ...own, ...other }));
}
