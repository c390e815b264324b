// SPDX-License-Identifier: MPL-2.0
import type { z } from 'zod';
import { address } from '../../entities/address.ts';
import { type Id, inLanguage, type Text } from '../../entities/common.ts';
import { openingHours } from '../../entities/opening-hours.ts';
import { parseCivilDate } from '../../time/civil-date.ts';
import { dateInWords } from '../dates.ts';
import { weekInWords } from '../hours/week-in-words.ts';
import { listInWords } from '../lists.ts';
import { formatNumber } from '../numbers.ts';
import type { Telling } from './telling.ts';
import { differenceWords } from './words.ts';

/** The fields whose values are one of a few words. */
const chosen = new Set([
  'visibility',
  'publication',
  'capacity',
  'relation',
  'chartOrientation',
  'status',
  'type',
]);

/** A value of a field as people read it. */
export function valueInWords(field: string, value: unknown, telling: Telling): string {
  const { language } = telling;
  const say = differenceWords[language];
  if (value === null || value === undefined || value === '') return say.nothing;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return formatNumber(value, language);
  if (Array.isArray(value)) {
    const all = value.map((one) => valueInWords(field.replace(/s$/, ''), one, telling));
    return all.length === 0 ? say.nothing : listInWords(all, language);
  }
  if (typeof value === 'object') return objectInWords(value, telling);
  return textInWords(field, String(value), telling);
}

/** What something is called that is named by its identifier. */
export function nameOf(id: unknown, { named, language }: Telling): string {
  const name = named(String(id) as Id);
  return name ? inLanguage(name, language) : differenceWords[language].unknown;
}

function textInWords(field: string, text: string, telling: Telling): string {
  if (field.endsWith('Id')) return nameOf(text, telling);
  if (field === 'digest') return text.slice(0, 8);
  const day = parseCivilDate(text);
  if (day) return dateInWords(day, telling.language);
  return (chosen.has(field) ? differenceWords[telling.language].values[text] : undefined) ?? text;
}

function objectInWords(value: object, { language }: Telling): string {
  if (isText(value)) return inLanguage(value, language);
  const hours = openingHours.safeParse(value);
  if (hours.success)
    return weekInWords(hours.data, language)
      .map(({ days, times }) => `${days} ${times}`)
      .join(', ');
  const place = address.safeParse(value);
  if (place.success) return addressInWords(place.data);
  return Object.values(value)
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(', ');
}

/** An address in one line; the country is said where it is another. */
function addressInWords({ street, postalCode, city, country }: z.infer<typeof address>): string {
  const parts = [street, `${postalCode} ${city}`, country === 'DK' ? '' : country];
  return parts.filter((part) => part !== '').join(', ');
}

/** Whether a value is a text in Danish and perhaps in English. */
export function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    'da' in value &&
    typeof value.da === 'string' &&
    Object.keys(value).every((key) => key === 'da' || key === 'en')
  );
}
