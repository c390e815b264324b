// SPDX-License-Identifier: MPL-2.0
import { period } from '../../organisation/index.ts';
import {
  aContactPoint,
  aLeadership,
  aMembership,
  anAbsence,
  aPerson,
  aPicture,
  aPost,
  aSite,
  type Content,
  idOf,
  postName,
} from '../organisation.ts';
import type { Markers } from './markers.ts';

const unit = 'Synlig Afdeling';
const sharedAddress = { street: 'Synlig Gade 1', postalCode: '9900', city: 'Strandby', country: 'DK' };

/** People and posts in a public unit: one of each that everyone may see, and all the ways of not being public. */
export function hiddenPeople(
  mark: Markers,
): Content & { readonly names: readonly string[]; readonly titles: readonly string[] } {
  const post = postName('Chef', unit);
  const [secretPost, alone] = [mark.text(), `Kun ${mark.next()}`];
  const [unshown, shielded] = [`Intern ${mark.next()}`, `Beskyttet ${mark.next()}`];
  const secret = postName(secretPost.da, unit);
  const petersen = 'Synlig Petersen';
  return {
    names: [unshown, shielded, alone],
    titles: [secret],
    posts: [
      aPost({ title: 'Chef', unit, seats: 3 }),
      aPost({ title: secretPost, unit, seats: 2, visibility: 'internal' }),
    ],
    leaderships: [aLeadership({ post, unit }), aLeadership({ post: secret, unit })],
    persons: [
      aPerson({ name: petersen }),
      aPerson({ name: unshown, publication: 'internal' }),
      aPerson({ name: shielded, publication: 'protected' }),
      aPerson({ name: alone }),
    ],
    memberships: [
      aMembership({ post, person: petersen, valid: period('2017-01-01') }),
      aMembership({ post: secret, person: petersen, valid: period('2010-01-01', '2017-01-01') }),
      aMembership({ post, person: unshown }),
      aMembership({ post, person: shielded, capacity: 'acting' }),
      aMembership({ post: secret, person: alone }),
    ],
    absences: [
      anAbsence({ person: petersen, standIn: unshown, note: mark.next(), valid: period('2017-01-01') }),
      anAbsence({ person: alone, standIn: petersen, note: mark.next(), valid: period('2017-01-01') }),
    ],
    pictures: [
      aPicture({ alt: 'Synligt portræt', person: petersen, credit: 'Synlig fotograf' }),
      ...[unshown, shielded, alone].map((person) => aPicture({ person, ...mark.picture() })),
    ],
    sites: [
      aSite({ name: 'Synligt Sted', address: sharedAddress }),
      ...(['internal', 'switchboard'] as const).map((visibility) =>
        aSite({ called: `Sted for ${visibility}`, name: mark.text(), address: mark.address() }),
      ),
    ],
    contactPoints: [
      aContactPoint({ unit, value: { type: 'phone', number: '+4512345678' } }),
      aContactPoint({
        unit,
        value: { type: 'address', address: sharedAddress, siteId: idOf('site', 'Synligt Sted') },
      }),
      aContactPoint({
        membership: `${post}: ${petersen}`,
        value: { type: 'email', address: 'synlig@strandby.dk' },
        valid: period('2017-01-01'),
      }),
      ...[unshown, shielded].flatMap((name) => [
        aContactPoint({ membership: `${post}: ${name}`, value: mark.phone() }),
        aContactPoint({ membership: `${post}: ${name}`, value: mark.email() }),
      ]),
      aContactPoint({ post: secret, value: mark.phone() }),
      aContactPoint({ membership: `${secret}: ${alone}`, value: mark.email() }),
      ...(['internal', 'switchboard'] as const).flatMap((visibility) => [
        aContactPoint({ unit, value: mark.phone(), purpose: mark.text(), visibility }),
        aContactPoint({ post, value: mark.email(), visibility }),
        aContactPoint({ unit, value: mark.hours(), visibility }),
        aContactPoint({
          unit,
          visibility,
          value: { type: 'address', address: mark.address(), siteId: idOf('site', `Sted for ${visibility}`) },
        }),
        aContactPoint({
          membership: `${post}: ${petersen}`,
          value: mark.phone(),
          visibility,
          valid: period('2017-01-01'),
        }),
      ]),
    ],
  };
}
