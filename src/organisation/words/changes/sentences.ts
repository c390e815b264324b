// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Language, type Text } from '../../entities/common.ts';
import { addDays, type CivilDate } from '../../time/civil-date.ts';
import { dateInWords } from '../dates.ts';
import { inDanish } from './danish.ts';
import { inEnglish } from './english.ts';
import type { UnitChange } from './unit-change.ts';

/**
 * One change as a sentence, to stand beside its day: `Havnen flyttede fra By og Land til Klima og Miljø.` In the
 * future tense where it is still to come: `Havnen flytter …`.
 */
export function successionSentence(change: UnitChange, coming: boolean, language: Language): string {
  const say = language === 'da' ? inDanish : inEnglish;
  return `${say(change, coming)}.`;
}

/** `Børn og Unge hed indtil den 31. december 2021 Skoleforvaltningen.` `to` is the half-open end of the old name. */
export function formerNameSentence(name: Text, former: Text, to: CivilDate, language: Language): string {
  const [now, before] = [inLanguage(name, language), inLanguage(former, language)];
  const lastDay = dateInWords(addDays(to, -1), language);
  return language === 'da'
    ? `${now} hed indtil den ${lastDay} ${before}.`
    : `${now} was called ${before} until ${lastDay}.`;
}
