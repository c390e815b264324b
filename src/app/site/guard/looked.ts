// SPDX-License-Identifier: MPL-2.0
import type { Read } from './reads.ts';
import { addressOf, type Tried } from './tried.ts';
import { locals, type Who, type World, whoElse } from './world.ts';

/** A page as everyone sees it, on both sides; with how it has to be answered. */
export async function lookAsAll(
  world: World,
  read: Read,
): Promise<{ readonly tried: readonly Tried[]; readonly expected: readonly Tried[] }> {
  const { inside, outside } = world;
  const [tried, expected]: [Tried[], Tried[]] = [[], []];
  const sides = { inside, ...(!read.oneSide && { outside }) };
  for (const [side, at] of Object.entries(sides))
    for (const who of [...locals, ...whoElse, 'nobody'] as const) {
      const { status } = await world.client(who).get(addressOf(read.to, at));
      tried.push([`${who} ${side}`, status]);
      expected.push([`${who} ${side}`, comesOf(read, who, side === 'inside')]);
    }
  return { tried, expected };
}

function comesOf(
  { may, ok = 200, refusal = 404, nobody = 303 }: Read,
  who: Who | 'nobody',
  isInside: boolean,
): number {
  if (who === 'nobody') return nobody;
  return who === 'boss' || (isInside && may.includes(who)) ? ok : refusal;
}
