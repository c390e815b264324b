// SPDX-License-Identifier: MPL-2.0
import { ancestorsOf, type Id, inLanguage, tasksOf } from '../../organisation/index.ts';
import type { Seen } from './seen.ts';

/** The names of a unit and of those over it, without the whole. */
export function placeOf({ snapshot, language }: Seen, unitId: Id | undefined): readonly string[] {
  const unit = snapshot.unit.get(unitId ?? '');
  if (!unit) return [];
  return [...ancestorsOf(snapshot, unit.id).slice(1), unit].map(({ name }) => inLanguage(name, language));
}

/** What a unit takes care of. */
export function tasksIn({ snapshot, language }: Seen, unitId: Id | undefined): readonly string[] {
  return unitId === undefined
    ? []
    : tasksOf(snapshot, unitId).map(({ title }) => inLanguage(title, language));
}
