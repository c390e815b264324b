// SPDX-License-Identifier: MPL-2.0
import { Dice } from '../../../src/testing/big-organisation/dice.ts';
import { childrenOf, holdersOf, operation, postsIn } from '../../product.ts';

type FullSnapshot = Parameters<typeof postsIn>[0];
type Operation = ReturnType<typeof operation.parse>;

/** What is to be done, and with what: units that change have nothing under them, those that they come under stay. */
interface Ground {
  readonly dice: Dice;
  readonly snapshot: FullSnapshot;
  readonly from: string;
  readonly changeEventId: string;
  /** A unit with nothing under it, another one each time. */
  readonly leaf: () => string;
  readonly staying: readonly string[];
}

/** So many of each: 1,000 in all. */
const counts = { move: 250, rename: 200, create: 150, close: 100, merge: 50, appoint: 125 };

/** A thousand operations of all sorts on one day, under one change event, all of which can be done. */
export function reorganisation(
  snapshot: FullSnapshot,
  from: string,
  changeEventId: string,
): readonly Operation[] {
  const dice = new Dice(Number.parseInt(from, 10));
  const units = [...snapshot.unit.keys()];
  const staying = units.filter((id) => childrenOf(snapshot, id).length > 0);
  const leaves = shuffled(
    dice,
    units.filter((id) => childrenOf(snapshot, id).length === 0 && postsIn(snapshot, id).length > 0),
  );
  const leaf = () => leaves.pop() ?? '';
  const ground = { dice, snapshot, from, changeEventId, leaf, staying };
  const operations = Object.entries(counts).flatMap(([what, count]) =>
    Array.from({ length: count }, (_, place) => made[what as keyof typeof counts](ground, place)),
  );
  // Mixed, but for those that have to follow each other.
  return shuffled(dice, operations)
    .flat()
    .map((one) => operation.parse(one));
}

const made: Readonly<Record<keyof typeof counts, (ground: Ground, place: number) => readonly object[]>> = {
  move: (ground) => [
    { do: 'move', unitId: ground.leaf(), parentId: ground.dice.pick(ground.staying), ...about(ground) },
  ],
  rename: (ground, place) => [
    {
      do: 'rename',
      unitId: ground.leaf(),
      name: { da: `Nyt navn ${place} ${ground.from}` },
      ...about(ground),
    },
  ],
  create: (ground, place) => [{ do: 'create', entity: 'unit', ...newUnit(ground, place), ...about(ground) }],
  close: (ground) => [
    { do: 'close', unitId: ground.leaf(), successorId: ground.dice.pick(ground.staying), ...about(ground) },
  ],
  merge: ({ dice, leaf, staying, from, changeEventId }) => [
    {
      ...{ do: 'merge', intoId: dice.pick(staying), from, changeEventId },
      originals: [leaf(), leaf()].map((unitId) => ({ unitId, successionId: dice.id() })),
    },
  ],
  appoint: changeOfHands,
};

function newUnit({ dice, snapshot, from, staying }: Ground, place: number): object {
  const parentId = dice.pick(staying);
  const kindId = snapshot.unit.get(parentId)?.kindId;
  const state = { parentId, kindId, name: { da: `Ny enhed ${place}` }, slug: `ny-enhed-${place}-${from}` };
  return { id: dice.id(), state };
}

/** The leader of a unit goes, another comes. */
function changeOfHands({ dice, snapshot, from, leaf }: Ground): readonly object[] {
  const postId = postsIn(snapshot, leaf())[0]?.id ?? '';
  const [holder] = holdersOf(snapshot, postId);
  const personId = dice.pick([...snapshot.person.keys()]);
  const appoint = { do: 'appoint', membershipId: dice.id(), postId, personId, from };
  return [...(holder ? [{ do: 'end', entity: 'membership', id: holder.membership.id, from }] : []), appoint];
}

function about({ dice, from, changeEventId }: Ground): object {
  return { from, event: { changeEventId, successionId: dice.id() } };
}

function shuffled<T>(dice: Dice, some: readonly T[]): T[] {
  return some
    .map((one) => ({ one, at: dice.roll() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
