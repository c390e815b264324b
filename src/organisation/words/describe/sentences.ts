// SPDX-License-Identifier: MPL-2.0
import { tasksOf } from '../../belongings.ts';
import { inLanguage } from '../../entities/common.ts';
import { childrenOf } from '../../tree.ts';
import { compositionPredicate } from '../composition.ts';
import { countingNounOf, indefinite, isTagged, nounOf } from '../kinds.ts';
import { capitalised } from '../language.ts';
import { listInWords } from '../lists.ts';
import { counted, type Noun } from '../numbers.ts';
import { leadershipWords } from './leaders.ts';
import type { Topic } from './topic.ts';

/** `Strandby Havn er en kontraktstyret virksomhed i Teknik og Miljø.`; without "i …" at the top. */
export function kindSentence(topic: Topic): string {
  const { snapshot, unit, language } = topic;
  const asStaff = unit.relation === 'staff' && !isTagged(snapshot, unit);
  const noun = asStaff ? countingNounOf(snapshot, unit) : nounOf(snapshot, unit);
  const parent = snapshot.unit.get(unit.parentId ?? '');
  const place = parent ? ` ${joints[language][unit.relation]} ${inLanguage(parent.name, language)}` : '';
  return `${topic.start()} ${language === 'da' ? 'er' : 'is'} ${indefinite(noun, language)}${place}.`;
}

const joints = {
  da: { line: 'i', staff: 'i', political: 'med politisk ansvar for' },
  en: { line: 'in', staff: 'in', political: 'with political responsibility for' },
} as const;

/** Who leads, and which leading posts are vacant, as one sentence; null where nothing is known. */
export function leadershipSentence(topic: Topic): string | null {
  const { predicate, vacancy } = leadershipWords(topic.snapshot, topic.unit.id, topic.language);
  if (predicate === null) return vacancy === null ? null : `${capitalised(vacancy)}.`;
  const rest = vacancy === null ? '' : `; ${vacancy}`;
  return `${topic.start()} ${predicate}${rest}.`;
}

/** `Over forvaltningen står Økonomiudvalget.`; null where no political body stands over the unit. */
export function politicalSentence(topic: Topic): string | null {
  const { snapshot, unit, language } = topic;
  const bodies = childrenOf(snapshot, unit.id, 'political').map(({ name }) => inLanguage(name, language));
  if (bodies.length === 0) return null;
  const names = listInWords(bodies, language);
  return language === 'da'
    ? `Over ${topic.within()} står ${names}.`
    : `${topic.start()} answers politically to ${names}.`;
}

/** `Afdelingen består af to kontorer.`; null where nothing is in it. */
export function compositionSentence(topic: Topic): string | null {
  const predicate = compositionPredicate(topic.snapshot, topic.unit.id, topic.language);
  return predicate === null ? null : `${topic.start()} ${predicate}.`;
}

const task: Noun = {
  da: { one: 'opgave', many: 'opgaver', definite: 'opgaven', definiteMany: 'opgaverne', gender: 'common' },
  en: { one: 'task', many: 'tasks' },
};

/** `Kontoret varetager tre opgaver.`; null where no task is known. */
export function taskSentence(topic: Topic): string | null {
  const count = tasksOf(topic.snapshot, topic.unit.id).length;
  if (count === 0) return null;
  const does = topic.language === 'da' ? 'varetager' : 'is responsible for';
  return `${topic.start()} ${does} ${counted(count, task, topic.language)}.`;
}
