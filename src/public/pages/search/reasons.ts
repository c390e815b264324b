// SPDX-License-Identifier: MPL-2.0
import type { MarkedPart } from '../../../components/index.ts';
import { type Entity, formerNames, inLanguage, tasksOf } from '../../../organisation/index.ts';
import type { Match } from '../../../search/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Visit } from '../../visit/visit.ts';
import { markedText } from './marks.ts';

/** Why a unit was found, where it is by a task or by what it was called before; undefined where its name says it. */
export function reasonFor(
  visit: Visit,
  unit: Entity<'unit'>,
  matches: readonly Match[],
): readonly MarkedPart[] | undefined {
  const { snapshot, chronicle, ask } = visit;
  const say = pageTexts(ask.language);
  const by = (field: Match['field']) => matches.filter((match) => match.field === field);
  const tasks = tasksOf(snapshot, unit.id).map(({ title }) => inLanguage(title, ask.language));
  const names = formerNames(chronicle, unit.id, ask.date).map(({ name }) => inLanguage(name, ask.language));
  return (
    firstMarked(tasks, by('task')) ??
    firstMarked(
      names.map((name) => say.wasCalled(name)),
      by('formerName'),
    )
  );
}

function firstMarked(texts: readonly string[], matches: readonly Match[]): readonly MarkedPart[] | undefined {
  const all = texts.map((text) => markedText(text, matches));
  return all.find((parts) => parts.some(({ marked }) => marked));
}
