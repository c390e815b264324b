// SPDX-License-Identifier: MPL-2.0
import { kindOfPlural } from '../words/kinds.ts';
import { numberOf } from '../words/numbers.ts';

/** A number of units that a page says there are. */
export interface StatedCount {
  readonly count: number;
  readonly kind: string;
  /** The noun as the page writes it: "bydelsenheder". */
  readonly noun: string;
  /** Where in the text the count begins and ends. */
  readonly from: number;
  readonly to: number;
}

const counted =
  /(?<![\p{L}\d.,-])(\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,7}|\d{1,3})((?: \p{Ll}{2,25},?){0,3}?) (\p{Ll}[\p{Ll}-]{2,30})(?![\p{L}-])/gu;

/** All counts of units in a text: "to stabe og tre afdelinger". Ones in the singular are no counts to check. */
export function statedCounts(text: string): readonly StatedCount[] {
  const counts: StatedCount[] = [];
  counted.lastIndex = 0;
  for (let match = counted.exec(text); match; match = counted.exec(text)) {
    const [all, number = '', , noun = ''] = match;
    const count = numberOf(number);
    const kind = count === null ? null : kindOfPlural(noun);
    if (count !== null && count > 1 && kind) {
      counts.push({ count, kind, noun, from: match.index, to: match.index + all.length });
    } else {
      counted.lastIndex = match.index + number.length + 1;
    }
  }
  return counts;
}
