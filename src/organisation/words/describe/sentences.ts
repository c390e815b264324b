// SPDX-License-Identifier: MPL-2.0
import { tasksOf } from '../../belongings.ts';
import { inLanguage } from '../../entities/common.ts';
import { childrenOf } from '../../tree.ts';
import { compositionPredicate, isPolitical } from '../composition.ts';
import { countingNounOf, indefinite, isTagged, nounOf } from '../kinds.ts';
import { capitalised } from '../language.ts';
import { listInWords } from '../lists.ts';
import { counted, type Noun } from '../numbers.ts';
import { leadershipWords } from './leaders.ts';
import type { Topic } from './topic.ts';

/** `Strandby Havn er en kontraktstyret virksomhed i Teknik og Miljø.`; without "i …" at the top. */
export function kindSentence(topic: Topic): string {
  const { snapshot, unit, language } = topic;
  const parent = snapshot.unit.get(unit.parentId ?? '');
  const above = parent ? inLanguage(parent.name, language) : null;
  const { is, inside, under, isResponsibleFor } = verbs[language];
  if (unit.relation === 'political' && above) return `${topic.start()} ${isResponsibleFor} ${above}.`;
  const place = parent && isPolitical(snapshot, parent.id) ? under : inside;
  const noun = indefinite(nounBeside(topic), language);
  return `${topic.start()} ${is} ${noun}${above ? ` ${place} ${above}` : ''}.`;
}

const verbs = {
  da: { is: 'er', inside: 'i', under: 'under', isResponsibleFor: 'har det politiske ansvar for' },
  en: { is: 'is', inside: 'in', under: 'under', isResponsibleFor: 'has political responsibility for' },
} as const;

/** What staff are called is what they are to their parent, unless their own kind must be said. */
function nounBeside({ snapshot, unit }: Topic): Noun {
  const asStaff = unit.relation === 'staff' && !isTagged(snapshot, unit);
  return asStaff ? countingNounOf(snapshot, unit) : nounOf(snapshot, unit);
}

/** Whether what a unit is goes without saying: an ordinary unit in the line. */
export function isOrdinary({ snapshot, unit }: Topic): boolean {
  return unit.relation === 'line' && !isTagged(snapshot, unit);
}

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
  if (language === 'en') {
    return `${topic.start()} ${unit.parentId === null ? 'is governed by' : 'answers politically to'} ${names}.`;
  }
  return `${unit.parentId === null ? 'Øverst i' : 'Over'} ${topic.within()} står ${names}.`;
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
