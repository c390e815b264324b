// SPDX-License-Identifier: MPL-2.0
import type { OpeningHours } from '../../organisation/index.ts';

type Row = OpeningHours['weekly'][number];

const dayNames = ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'];
const day = /(man|tir|ons|tor|fre|lør|søn)[a-zæøå]*\.?/gi;
const span = /(\d{1,2})(?:[.:](\d{2}))?\s?(?:-|–|til|og)\s?(?:kl\.?\s?)?(\d{1,2})(?:[.:](\d{2}))?/g;

/** A line of opening hours as a row of a week: `Mandag-onsdag kl. 9-15`; undefined where it is not plain. */
export function weekRow(text: string): Row | undefined {
  const days = daysIn(text);
  const spans = [...text.matchAll(span)].map(([, from = '', fromMinute, to = '', toMinute]) => ({
    from: clock(from, fromMinute),
    to: clock(to, toMinute),
  }));
  const plain =
    days.length > 0 && spans.length > 0 && spans.every(({ from, to }) => from < to && to <= '24:00');
  return plain ? { days, spans } : undefined;
}

/** Weekdays that a text names: with a dash or "til" between two, those between them too. */
function daysIn(text: string): number[] {
  const found = [...text.matchAll(day)].map((match) => ({
    number: dayNames.indexOf((match[1] ?? '').toLowerCase()) + 1,
    after: text.slice(match.index + match[0].length),
  }));
  const days = found.flatMap(({ number, after }, i) => {
    const next = found[i + 1];
    const through = next && /^\s*(?:-|–|til)\s*\p{L}/u.test(after);
    if (!through || next.number <= number) return [number];
    return Array.from({ length: next.number - number }, (_, more) => number + more);
  });
  return [...new Set(days)].toSorted();
}

function clock(hour: string, minute = '00'): string {
  return `${hour.padStart(2, '0')}:${minute}`;
}
