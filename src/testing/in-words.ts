// SPDX-License-Identifier: MPL-2.0
import {
  childrenOf,
  contactsOf,
  fullName,
  leadersOf,
  roots,
  type Snapshot,
  type Text,
} from '../organisation/index.ts';

/** The units by name, indented under what they are part of, with their relation unless it is the line. */
export function outlineOf(snapshot: Snapshot): string {
  const lines = (unit: ReturnType<typeof unitCalled>, indent: string): string => {
    const relation = unit.relation === 'line' ? '' : ` [${unit.relation}]`;
    const below = childrenOf(snapshot, unit.id).map((child) => lines(child, `${indent}  `));
    return `${indent}${unit.name.da}${relation}\n${below.join('')}`;
  };
  return roots(snapshot)
    .map((root) => lines(root, ''))
    .join('');
}

/** The unit with a Danish name. */
export function unitCalled(snapshot: Snapshot, name: string) {
  const unit = [...snapshot.unit.values()].find((one) => one.name.da === name);
  if (!unit) throw new Error(`no unit is called ${name}`);
  return unit;
}

/** Who holds the posts that lead a unit, and how they are reached: `Kommunaldirektør: Christian Roslev (permanent) +4599311505 christian.roslev@aalborg.dk` */
export function leadersInWords(snapshot: Snapshot, unitId: string): readonly string[] {
  return leadersOf(snapshot, unitId).flatMap(({ post, holders }) =>
    holders.map(({ membership, person }) => {
      const reach = [...contactsOf(snapshot, post.id), ...contactsOf(snapshot, membership.id)].map(
        ({ value }) =>
          value.type === 'phone' ? value.number : value.type === 'email' ? value.address : value.type,
      );
      const name = person ? fullName(person) : '–';
      return `${post.title.da}: ${name} (${membership.capacity}) ${reach.join(' ')}`;
    }),
  );
}

/** The parts of units in the change event of a day: `moved: Tandplejen → Tandplejen`. */
export function partsIn(date: string, before: Snapshot, after: Snapshot): readonly string[] {
  const name = (snapshot: Snapshot, id: string | null) => snapshot.unit.get(id ?? '')?.name.da ?? '–';
  return [...after.succession.values()]
    .filter(({ changeEventId }) => after.changeEvent.get(changeEventId)?.date === date)
    .map(
      ({ type, originalId, resultId }) => `${type}: ${name(before, originalId)} → ${name(after, resultId)}`,
    )
    .toSorted();
}

/** All texts in a value, at any depth. */
export function textsIn(value: unknown): readonly Partial<Text>[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'da' in value ? [value as Partial<Text>] : Object.values(value).flatMap(textsIn);
}
