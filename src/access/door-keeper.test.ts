// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { DoorKeeper } from './door-keeper.ts';

const now = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-23T09:16:00Z');
const email = 'mette@strandby.example';
const wrong = async () => 'wrong' as const;
const right = async () => 'in' as const;

/** A door keeper who does not really wait, and how often it would have. */
function aKeeper() {
  const pauses: number[] = [];
  const keeper = new DoorKeeper(async (milliseconds) => {
    pauses.push(milliseconds);
  });
  return { keeper, pauses };
}

test.each([
  ['an address', () => '10.0.0.4', '10.0.0.5'],
  ['a network of IPv6', (i: number) => `2001:db8:1:2::${i.toString(16)}`, '2001:db8:1:3::1'],
])('%s that guesses at many accounts waits, and no other', async (_, address, other) => {
  const { keeper } = aKeeper();
  for (let i = 0; i < 50; i++)
    expect(await keeper.admit({ email: `guess${i}@a.example`, from: address(i) }, now, wrong)).toBe('wrong');
  expect(await keeper.admit({ email, from: address(50) }, now, right)).toBe('too-often');
  expect(await keeper.admit({ email, from: other }, now, right)).toBe('in');
  expect(await keeper.admit({ email, from: address(50) }, later, right)).toBe('in');
});

test('an account at which many addresses guess is slow to strangers, and not to those it knows', async () => {
  const { keeper, pauses } = aKeeper();
  await keeper.admit({ email, from: '10.1.0.1' }, now, right);
  for (let i = 0; i < 29; i++) await keeper.admit({ email, from: `10.2.0.${i}` }, now, wrong);
  expect(pauses).toHaveLength(0);
  expect(await keeper.admit({ email, from: '10.1.0.1' }, now, right)).toBe('in');
  expect(pauses).toHaveLength(0);
  expect(await keeper.admit({ email, from: '10.3.0.1' }, now, right)).toBe('in');
  expect(pauses).toHaveLength(1);
});

test('of a crowd at such an account some are sent away, and the others come in one by one', async () => {
  const { keeper } = aKeeper();
  for (let i = 0; i < 30; i++) await keeper.admit({ email, from: `10.2.0.${i}` }, now, wrong);
  let [inside, most] = [0, 0];
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await Promise.resolve();
    inside -= 1;
    return 'wrong' as const;
  };
  const asked = (i: number) => keeper.admit({ email, from: `10.4.0.${i}` }, now, work);
  const crowd = await Promise.all(Array.from({ length: 12 }, (_, i) => asked(i)));
  expect([crowd.filter((one) => one === 'too-often').length, most]).toEqual([2, 1]);
});
