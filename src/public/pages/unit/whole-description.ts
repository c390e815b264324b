// SPDX-License-Identifier: MPL-2.0
import {
  type Description,
  descendantsOf,
  type Id,
  type Item,
  type Snapshot,
} from '../../../organisation/index.ts';

/** Beyond this many units below it, the whole of a unit is told where its diagram is. */
const mostDescribed = 200;

/** Whether a unit's own page tells the whole of it in words. */
export function isDescribed(snapshot: Snapshot, unitId: Id): boolean {
  return descendantsOf(snapshot, unitId).length <= mostDescribed;
}

/** The whole description as text: a paragraph for each unit right under, with what is inside it. Undefined where nothing is. */
export function wholeDescription({ complete }: Description): string | undefined {
  if (complete.length === 0) return undefined;
  return complete
    .map(({ heading, sentences, items }) =>
      [`${heading}:`, ...sentences, ...items.map((item) => `${itemInWords(item)}.`)].join(' '),
    )
    .join('\n\n');
}

function itemInWords({ name, note, items }: Item): string {
  const inside = items.length > 0 ? ` (${items.map(itemInWords).join('; ')})` : '';
  return `${name}${note ? `: ${note}` : ''}${inside}`;
}
