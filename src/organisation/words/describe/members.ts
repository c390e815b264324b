// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Language } from '../../entities/common.ts';
import { isPolitical, staffComesFirst } from '../composition.ts';
import { countedGroup, type KindGroup, kindGroupsOf } from '../kinds.ts';
import { listInWords } from '../lists.ts';
import type { Topic } from './topic.ts';

/** More names than this in one sentence are not read; then it only counts. */
const mostNames = 12;

/**
 * What a unit is made of, with names: one sentence for the line, one for the staff, in the order of the
 * organisation. `Forvaltningen består af to afdelinger: Kultur og Fritid. Desuden har forvaltningen en stab, Økonomi.`
 */
export function memberSentences(topic: Topic): readonly string[] {
  const { snapshot, unit, language } = topic;
  const line = named(kindGroupsOf(snapshot, unit.id, 'line'), language);
  const staff = named(kindGroupsOf(snapshot, unit.id, 'staff'), language);
  if (line === '' && staff === '') return [];
  const { consistsOf, has } = verbs[language];
  const holds = isPolitical(snapshot, unit.id) ? has : consistsOf;
  const staffFirst = staffComesFirst(snapshot, unit.id);
  const [first, second] = staffFirst ? [`${has} ${staff}`, line] : [`${holds} ${line}`, staff];
  const beginning = `${topic.start()} ${first}.`;
  return second === '' ? [beginning] : [beginning, besides(topic, second)];
}

const verbs = {
  da: { consistsOf: 'består af', has: 'har' },
  en: { consistsOf: 'consists of', has: 'has' },
} as const;

function besides(topic: Topic, members: string): string {
  return topic.language === 'da'
    ? `Desuden har ${topic.within()} ${members}.`
    : `${topic.start()} also has ${members}.`;
}

/** One group as `fem kontorer: A, B …`, several as `to kontorer (A og B) og et team (C)`. */
function named(groups: readonly KindGroup[], language: Language): string {
  const [only, ...others] = groups;
  if (!only) return '';
  if (others.length > 0) {
    return listInWords(
      groups.map((group) => withNames(group, (names) => ` (${names})`, language)),
      language,
    );
  }
  return withNames(only, (names) => `${only.units.length === 1 ? ',' : ':'} ${names}`, language);
}

function withNames(group: KindGroup, framed: (names: string) => string, language: Language): string {
  const count = countedGroup(group, language);
  if (group.units.length > mostNames) return count;
  const names = group.units.map(({ name }) => inLanguage(name, language));
  return `${count}${framed(listInWords(names, language))}`;
}
