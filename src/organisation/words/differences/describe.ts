// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../../entities/common.ts';
import { type Stretch, stretchesOf, type Touched, type Values } from '../../history/touched.ts';
import type { Period } from '../../time/period.ts';
import { coalesce, type Version } from '../../time/timeline.ts';
import { dateInWords, periodInWords } from '../dates.ts';
import { fieldDifference } from './field.ts';
import type { Telling } from './telling.ts';
import { thingInWords } from './thing.ts';
import { differenceWords } from './words.ts';

/**
 * What became different by a change, a sentence for each difference and for the days on which it holds: `Telefon 9931
 * 1505 → 9931 1506, fra den 1. juni 2021`. Made of the versions alone that the change took out and put in.
 */
export function differencesInWords(touched: readonly Touched[], telling: Telling): readonly string[] {
  return touched.flatMap((one) => [
    ...comings(one, telling),
    ...goings(one, telling),
    ...others(one, telling),
  ]);
}

/** The days on which the thing is there, and was not. */
function comings(touched: Touched, telling: Telling): readonly string[] {
  const say = differenceWords[telling.language];
  const isNew = touched.gone.length === 0;
  return joined(touched, ({ before, after }) => (before ? undefined : after)).map(({ valid, value }) => {
    const thing = whole(touched, value, telling);
    const days = daysInWords(valid, telling.language);
    if (isNew || days === '') return withDays(say.added(thing), days);
    return `${say.longer(thing)} ${days}`;
  });
}

/** The days on which the thing was there, and is not. */
function goings(touched: Touched, telling: Telling): readonly string[] {
  const say = differenceWords[telling.language];
  const isGone = touched.come.length === 0;
  return joined(touched, ({ before, after }) => (after ? undefined : before)).map(({ valid, value }) => {
    const thing = whole(touched, value, telling);
    if (isGone) return say.removed(thing);
    return withDays(say.shorter(thing), daysInWords(valid, telling.language));
  });
}

/** The days on which the thing was there and is, but not the same. */
function others(touched: Touched, telling: Telling): readonly string[] {
  const stretches = stretchesOf(touched);
  const fields = new Set([...touched.gone, ...touched.come].flatMap(({ value }) => Object.keys(value)));
  const told = [...fields].flatMap((field) =>
    joined(touched, (stretch) => sides(stretch, field)).flatMap(({ valid }) => {
      const { before = {}, after = {} } = stretches.find(({ during }) => during.from === valid.from) ?? {};
      const days = daysInWords(valid, telling.language);
      const sentences = fieldDifference({ entity: touched.entity, field, before, after }, telling);
      return sentences.map((one) => withDays(one, days));
    }),
  );
  // Two fields of what a thing is called come to the same sentence.
  return [...new Set(told)];
}

/** What a field was and is; undefined where it stays the same. */
function sides({ before, after }: Stretch, field: string) {
  if (!before || !after || isDeepStrictEqual(before[field], after[field])) return undefined;
  return { was: before[field], is: after[field] };
}

/** What is picked of each stretch, joined where neighbouring days say the same. */
function joined<T>(touched: Touched, pick: (stretch: Stretch) => T | undefined): readonly Version<T>[] {
  return coalesce(
    stretchesOf(touched).flatMap((stretch) => {
      const value = pick(stretch);
      return value === undefined ? [] : [{ valid: stretch.during, value }];
    }),
  );
}

function whole({ entity }: Touched, values: Values, telling: Telling): string {
  const { kind, name } = thingInWords(entity, values, telling);
  return [kind, name].filter((part) => part !== '').join(' ');
}

function daysInWords(days: Period, language: Language): string {
  if (days.from === null || days.to !== null) return periodInWords(days, language) ?? '';
  return differenceWords[language].from(dateInWords(days.from, language));
}

function withDays(sentence: string, days: string): string {
  if (days === '') return sentence;
  return /[.!?…]$/.test(sentence) ? `${sentence} (${days})` : `${sentence}, ${days}`;
}
