// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import {
  aContactPoint,
  aMembership,
  aPerson,
  aPicture,
  aPost,
  aSnapshot,
  aUnit,
  idOf,
} from '../testing/organisation.ts';
import { withoutProtectedNames } from './protected-names.ts';

const post = 'Vagt, Vej';
const email = { type: 'email', address: 'eva.holm@strandby.example' } as const;
const phone = { type: 'phone', number: '+4599311505' } as const;

const withEva = (publication: 'public' | 'protected') =>
  aSnapshot({
    units: [aUnit({ name: 'Vej' })],
    persons: [aPerson({ name: 'Eva Holm', publication })],
    posts: [aPost({ title: 'Vagt', unit: 'Vej' })],
    memberships: [aMembership({ post, person: 'Eva Holm' })],
    pictures: [aPicture({ alt: 'Eva Holm', person: 'Eva Holm' })],
    contactPoints: [
      aContactPoint({ membership: `${post}: Eva Holm`, value: email }),
      aContactPoint({ membership: `${post}: Eva Holm`, value: phone }),
      aContactPoint({ post, value: { type: 'email', address: 'vagten@strandby.example' } }),
    ],
  });

describe('without protected names', () => {
  const snapshot = withoutProtectedNames(withEva('protected'));

  test('there is no person, no picture of them, and no address of theirs alone that tells who they are', () => {
    expect([snapshot.person.size, snapshot.picture.size]).toEqual([0, 0]);
    expect(JSON.stringify([...snapshot.contactPoint])).not.toContain('eva.holm');
  });

  test('whoever holds the post can still be called, and written to at the address of the post', () => {
    expect(snapshot.membership.get(idOf('membership', `${post}: Eva Holm`))).toBeDefined();
    expect([...snapshot.contactPoint.values()].map(({ value }) => value)).toEqual([
      phone,
      { type: 'email', address: 'vagten@strandby.example' },
    ]);
  });

  test('all is as it was where no name is protected', () => {
    const open = withEva('public');
    expect(withoutProtectedNames(open)).toBe(open);
  });
});
