// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../entities/common.ts';
import { listInWords } from '../lists.ts';
import type { Span } from './day.ts';

/** A time of day after "lukker", "closes": `kl. 15`, `kl. 9.30`, `at 15:00`; `ved midnat`, `at midnight`. */
export function atTime(time: string, language: Language): string {
  if (time === '24:00') return language === 'da' ? 'ved midnat' : 'at midnight';
  return language === 'da' ? `kl. ${danish(time)}` : `at ${time}`;
}

/** Spans of one day: `kl. 9–12 og 13–17.30`, `09:00–12:00 and 13:00–17:30`; `lukket`; `døgnet rundt`. */
export function spansInWords(spans: readonly Span[], language: Language): string {
  const [first] = spans;
  if (!first) return language === 'da' ? 'lukket' : 'closed';
  if (first.from === '00:00' && first.to === '24:00') return language === 'da' ? 'døgnet rundt' : '24 hours';
  const show = language === 'da' ? danish : (time: string) => time;
  const list = listInWords(
    spans.map(({ from, to }) => `${show(from)}–${show(to)}`),
    language,
  );
  return language === 'da' ? `kl. ${list}` : list;
}

/** `09:30` → `9.30`, `15:00` → `15`. */
function danish(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return minute === '00' ? `${Number(hour)}` : `${Number(hour)}.${minute}`;
}
