// SPDX-License-Identifier: MPL-2.0
import type { Id, Language } from '../entities/common.ts';
import type { Entity } from '../entities/entities.ts';
import { groupBy, indexOf } from '../index-of.ts';
import type { Snapshot } from '../snapshot.ts';
import { childrenOf } from '../tree.ts';
import { counted, type Noun } from './numbers.ts';

type Unit = Entity<'unit'>;

const staffFunction: Noun = {
  da: {
    one: 'stabsfunktion',
    many: 'stabsfunktioner',
    definite: 'stabsfunktionen',
    definiteMany: 'stabsfunktionerne',
    gender: 'common',
  },
  en: { one: 'staff function', many: 'staff functions' },
};
const anyUnit: Noun = {
  da: { one: 'enhed', many: 'enheder', definite: 'enheden', definiteMany: 'enhederne', gender: 'common' },
  en: { one: 'unit', many: 'units' },
};

const kindsByKey = indexOf(
  'unitKind',
  (kinds) => new Map([...kinds.values()].map((kind) => [kind.key, kind])),
);

/** Units that are counted together, in sibling order. */
export interface KindGroup {
  readonly noun: Noun;
  readonly units: readonly Unit[];
}

/** The noun of a unit's own kind. */
export function nounOf(snapshot: Snapshot, unit: Unit): Noun {
  return snapshot.unitKind.get(unit.kindId)?.noun ?? anyUnit;
}

/** Nouns that say themselves that a unit is staff: stab, fællesstab, stabsenhed. */
const saysStaff = /^stab|stab$/;

/** Whether what a unit is must be said beside its name. */
export function isTagged(snapshot: Snapshot, unit: Unit): boolean {
  return snapshot.unitKind.get(unit.kindId)?.tagged ?? false;
}

/**
 * The noun a unit is counted by among its siblings: the more general kind's, where its kind counts
 * as another; `stabsfunktion` for staff whose own noun does not say that they are (a kontor, a kantine).
 */
export function countingNounOf(snapshot: Snapshot, unit: Unit): Noun {
  const own = snapshot.unitKind.get(unit.kindId);
  const kind = kindsByKey(snapshot).get(own?.countsAs ?? '') ?? own;
  const noun = kind?.noun ?? anyUnit;
  return unit.relation === 'staff' && !saysStaff.test(noun.da.one) ? staffFunction : noun;
}

/** A unit's children of one relation by the noun they are counted by, in sibling order. */
export function kindGroupsOf(
  snapshot: Snapshot,
  unitId: Id,
  relation: 'line' | 'staff',
): readonly KindGroup[] {
  const groups = groupBy(childrenOf(snapshot, unitId, relation), (child) => countingNounOf(snapshot, child));
  return [...groups].map(([noun, units]) => ({ noun, units }));
}

/** `fem afdelinger`, `three staff functions`. */
export function countedGroup({ noun, units }: KindGroup, language: Language): string {
  return counted(units.length, noun, language);
}

/** `forvaltningen`, `the administration`. */
export function definite(noun: Noun, language: Language): string {
  return language === 'da' ? noun.da.definite : `the ${noun.en.one}`;
}

/** `en afdeling`, `et kontor`, `a department`, `an office`. */
export function indefinite(noun: Noun, language: Language): string {
  if (language === 'en') return withArticle(noun.en.one);
  return `${noun.da.gender === 'neuter' ? 'et' : 'en'} ${noun.da.one}`;
}

/** An English word with its article, by its first sound as far as spelling tells: `an HR manager`, `a unit`. */
export function withArticle(words: string): string {
  const [first = ''] = words.split(/[\s-]/);
  const spelt = /^[A-Z]{2,}$/.test(first);
  const vowel = spelt ? /^[AEFHILMNORSX]/.test(first) : /^(?!uni|eu|one)[aeiou]/i.test(first);
  return `${vowel ? 'an' : 'a'} ${words}`;
}
