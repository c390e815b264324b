// SPDX-License-Identifier: MPL-2.0
import { type Id, inLanguage, type Language } from '../entities/common.ts';
import type { Snapshot } from '../snapshot.ts';
import { childrenOf } from '../tree.ts';
import { countedGroup, definite, type KindGroup, kindGroupsOf, nounOf } from './kinds.ts';
import { capitalised } from './language.ts';
import { listInWords } from './lists.ts';

/** Whether the sentence begins with the unit's name or with what it is: `Forvaltningen`. */
export type SubjectForm = 'name' | 'kind';

/**
 * What a unit is made of, counted: `Borgmesterens Forvaltning består af fem afdelinger.` Null where it has no
 * units in the line or as staff.
 */
export function composition(
  snapshot: Snapshot,
  unitId: Id,
  language: Language,
  form: SubjectForm = 'name',
): string | null {
  const unit = snapshot.unit.get(unitId);
  const predicate = compositionPredicate(snapshot, unitId, language);
  if (!unit || predicate === null) return null;
  const subject =
    form === 'name'
      ? inLanguage(unit.name, language)
      : capitalised(definite(nounOf(snapshot, unit), language));
  return `${subject} ${predicate}.`;
}

/** The same without its subject: `består af fem kontorer og har tre stabsfunktioner`. */
export function compositionPredicate(snapshot: Snapshot, unitId: Id, language: Language): string | null {
  const line = kindGroupsOf(snapshot, unitId, 'line');
  const staff = kindGroupsOf(snapshot, unitId, 'staff');
  const count = (groups: readonly KindGroup[]) =>
    listInWords(
      groups.map((group) => countedGroup(group, language)),
      language,
    );
  const { consistsOf, has, and } = verbs[language];
  const holds = isPolitical(snapshot, unitId) ? has : consistsOf;
  if (line.length === 0) return staff.length === 0 ? null : `${has} ${count(staff)}`;
  if (staff.length === 0) return `${holds} ${count(line)}`;
  if (staffComesFirst(snapshot, unitId)) return `${holds} ${count([...staff, ...line])}`;
  return `${holds} ${count(line)} ${and} ${has} ${count(staff)}`;
}

const verbs = {
  da: { consistsOf: 'består af', has: 'har', and: 'og' },
  en: { consistsOf: 'consists of', has: 'has', and: 'and' },
} as const;

/** Whether a unit is a political body; a council has committees, it does not consist of them. */
export function isPolitical(snapshot: Snapshot, unitId: Id): boolean {
  return snapshot.unitKind.get(snapshot.unit.get(unitId)?.kindId ?? '')?.political ?? false;
}

/** Whether the organisation has put a unit's staff before its line. */
export function staffComesFirst(snapshot: Snapshot, unitId: Id): boolean {
  const first = childrenOf(snapshot, unitId).find(({ relation }) => relation !== 'political');
  return first?.relation === 'staff';
}
