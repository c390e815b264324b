// SPDX-License-Identifier: MPL-2.0
import type { Description, Item } from '../../../organisation/index.ts';

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
