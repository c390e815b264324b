// SPDX-License-Identifier: MPL-2.0
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeChallenge, readChallenge } from './challenge.ts';
import { relyingPartyOf } from './relying-party.ts';

const now = new Date('2026-11-23T09:00:00Z');
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const key = randomBytes(32);
const asked = makeChallenge(key, 'sign in', now);
const flipped = Buffer.from(asked, 'base64url');
flipped[20] = (flipped[20] ?? 0) ^ 1;

test('a question is known again for an hour, with the time it was asked', () => {
  expect(readChallenge(key, 'sign in', asked, now)).toEqual(now);
  expect(readChallenge(key, 'sign in', asked, minutesLater(60))).toEqual(now);
});

test.each([
  ['after more than an hour', key, 'sign in', asked, minutesLater(61)],
  ['before it was asked', key, 'sign in', asked, minutesLater(-1)],
  ['for another purpose', key, 'make a', asked, now],
  ['by another key', randomBytes(32), 'sign in', asked, now],
  ['with another time', key, 'sign in', flipped.toString('base64url'), now],
  ['shortened', key, 'sign in', asked.slice(0, -4), now],
  ['empty', key, 'sign in', '', now],
] as const)('it is not known %s', (_, by, purpose, challenge, at) => {
  expect(readChallenge(by, purpose, challenge, at)).toBeUndefined();
});

test.each([
  ['https://organisation.example', 'organisation.example'],
  ['https://organisation.example:8443', 'organisation.example'],
  ['http://localhost:8080', 'localhost'],
  ['http://organisation.example', undefined],
  ['https://10.0.0.1', undefined],
  ['http://[::1]:8080', undefined],
  ['', undefined],
])('devices know the site %s as %s', (url, id) => {
  expect(relyingPartyOf(url)?.id).toBe(id);
});
