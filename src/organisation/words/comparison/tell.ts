// SPDX-License-Identifier: MPL-2.0
import { type EventBetween, type Kinship, originsOf, successorsOf } from '../../comparison/between.ts';
import type { ComparedUnit, Difference, Place } from '../../comparison/difference.ts';
import type { TwoDays } from '../../comparison/union.ts';
import { type Id, inLanguage, type Language } from '../../entities/common.ts';
import { descendantsOf } from '../../tree.ts';
import { nounOf } from '../kinds.ts';
import { brieflyInDanish, goneInDanish } from './brief/danish.ts';
import { brieflyInEnglish, goneInEnglish } from './brief/english.ts';
import { inDanish } from './danish.ts';
import { inEnglish } from './english.ts';
import type { Kin, Told } from './told.ts';

/** What a comparison is told from: the two days, and what happened between them. */
export interface Compared {
  readonly days: TwoDays;
  readonly events: readonly EventBetween[];
}

/** What is said of a unit after its name, without a full stop: `flyttede fra By og Land til Klima og Miljø`. */
export function tellDifference(
  of: Compared,
  unit: ComparedUnit,
  one: Difference,
  language: Language,
): string {
  const told = toldOf(of, unit, one, language);
  return language === 'da' ? inDanish(told) : inEnglish(told);
}

/** The same in the few words that a box has room for: `Flyttet fra By og Land`. */
export function tellBriefly(of: Compared, unit: ComparedUnit, one: Difference, language: Language): string {
  const told = toldOf(of, unit, one, language);
  return language === 'da' ? brieflyInDanish(told) : brieflyInEnglish(told);
}

/** What stands where a unit stood before it moved: `Flyttet til Klima og Miljø`. */
export function tellWhereTo({ days }: Compared, unitId: Id, language: Language): string {
  const parent = days.after.unit.get(days.after.unit.get(unitId)?.parentId ?? '');
  const to = parent ? inLanguage(parent.name, language) : null;
  return language === 'da' ? goneInDanish(to) : goneInEnglish(to);
}

function toldOf(of: Compared, unit: ComparedUnit, one: Difference, language: Language): Told {
  switch (one.is) {
    case 'new':
      return newlyTold(of, unit, language);
    case 'closed':
      return { is: 'closed', successors: kinOf(successorsOf(of.days, of.events, unit.unitId), language) };
    case 'moved':
      return movedTold(of, unit, one, language);
    case 'renamed': {
      const [from, to] = [inLanguage(one.from, language), inLanguage(one.to, language)];
      return { is: 'renamed', from: from === to ? null : from };
    }
    case 'led':
      return one;
  }
}

function newlyTold({ days, events }: Compared, { unitId, after }: ComparedUnit, language: Language): Told {
  if (!after) throw new Error('a new unit that is not there');
  const parent = days.after.unit.get(after.parentId ?? '');
  return {
    is: 'new',
    noun: nounOf(days.after, after),
    relation: after.relation,
    parent: parent ? inLanguage(parent.name, language) : null,
    origins: kinOf(originsOf(days, events, unitId), language),
  };
}

type Moved = Extract<Difference, { is: 'moved' }>;

function movedTold(
  { days }: Compared,
  { unitId }: ComparedUnit,
  { from, to }: Moved,
  language: Language,
): Told {
  const then = new Set(descendantsOf(days.before, unitId).map(({ id }) => id));
  return {
    is: 'moved',
    from: nameIn(from, language),
    to: nameIn(to, language),
    relation: to.relation,
    stays: from.parent?.id === to.parent?.id,
    along: descendantsOf(days.after, unitId).filter(({ id }) => then.has(id)).length,
  };
}

function nameIn({ parent }: Place, language: Language): string | null {
  return parent && inLanguage(parent.name, language);
}

function kinOf(kinship: Kinship | undefined, language: Language): Kin | null {
  return kinship
    ? { by: kinship.by, names: kinship.units.map(({ name }) => inLanguage(name, language)) }
    : null;
}
