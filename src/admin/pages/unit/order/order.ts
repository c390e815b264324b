// SPDX-License-Identifier: MPL-2.0
import { childrenOf, type Entity, type FullSnapshot, type Id } from '../../../../organisation/index.ts';

/** Names the order as a whole. */
export const orderField = 'raekkefoelge';

/** The field of a unit's place. */
export function placeField(id: Id): string {
  return `plads-${id}`;
}

/** What is right under a unit, in the order that is typed; where two have the same place, as they stand now. */
export function typedOrder(
  snapshot: FullSnapshot,
  unitId: Id,
  values: URLSearchParams | undefined,
): readonly Entity<'unit'>[] {
  const now = childrenOf(snapshot, unitId);
  if (!values) return now;
  const places = new Map(now.map(({ id }, place) => [id, placeIn(values, id) ?? place + 1]));
  return now.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** The form with one unit moved up (`op`) or down (`ned`) by one; undefined where it was sent by another button. */
export function movedInOrder(
  snapshot: FullSnapshot,
  unitId: Id,
  values: URLSearchParams,
): URLSearchParams | undefined {
  const [up, down] = [values.get('op'), values.get('ned')];
  if (up === null && down === null) return undefined;
  const order = typedOrder(snapshot, unitId, values).map(({ id }) => id);
  const from = order.indexOf(up ?? down ?? '');
  const to = Math.min(order.length - 1, Math.max(0, from + (up === null ? 1 : -1)));
  if (from !== -1) order.splice(to, 0, ...order.splice(from, 1));
  const moved = new URLSearchParams(values);
  for (const [place, id] of order.entries()) moved.set(placeField(id), String(place + 1));
  return moved;
}

function placeIn(values: URLSearchParams, id: Id): number | undefined {
  const typed = values.get(placeField(id))?.trim() ?? '';
  return /^\d{1,5}$/.test(typed) ? Number(typed) : undefined;
}
