// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../entities/common.ts';
import type { UnitKind } from '../entities/unit-kind.ts';
import { localeOf } from './language.ts';

/** A noun with the forms that counting needs, in both languages. */
export type Noun = UnitKind['noun'];

/** Small numbers are written as words: to twelve in Danish, to ten in English, as the style guides of both say. */
const danish = [
  'ingen',
  'en',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];
const english = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const formats = {
  da: new Intl.NumberFormat(localeOf.da, { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat(localeOf.en, { maximumFractionDigits: 6 }),
};

/** A number in digits: `1.250` in Danish, `1,250` in English. */
export function formatNumber(n: number, language: Language): string {
  return formats[language].format(n);
}

/** A number as it stands before a noun: `fem`, `et` (neuter), `13`; zero is `ingen`, `no`. */
export function numberInWords(
  n: number,
  language: Language,
  gender: Noun['da']['gender'] = 'common',
): string {
  if (language === 'en') return english[n] ?? formatNumber(n, 'en');
  if (n === 1 && gender === 'neuter') return 'et';
  return danish[n] ?? formatNumber(n, 'da');
}

/** So many of a thing: `fem afdelinger`, `et kontor`, `ingen teams`, `13 offices`. */
export function counted(n: number, noun: Noun, language: Language): string {
  const { one, many } = noun[language];
  return `${numberInWords(n, language, noun.da.gender)} ${n === 1 ? one : many}`;
}
