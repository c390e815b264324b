// SPDX-License-Identifier: MPL-2.0
import { type Id, inLanguage, type Language } from '../../entities/common.ts';
import type { Entity } from '../../entities/entities.ts';
import type { Relation } from '../../entities/unit.ts';
import type { Snapshot } from '../../snapshot.ts';
import { childrenOf } from '../../tree.ts';
import { countingNounOf, isTagged, nounOf } from '../kinds.ts';
import { leadershipWords } from './leaders.ts';

/** A unit in a nested list: its name, what is to be said beside it, and the units in it. */
export interface Item {
  readonly unitId: Id;
  readonly relation: Relation;
  readonly name: string;
  /** `stabsfunktion; ledes af kontorchef Anna Holm`; null where there is nothing beside the name. */
  readonly note: string | null;
  readonly items: readonly Item[];
}

/** The units in a unit, and those in them. */
export function itemsOf(snapshot: Snapshot, unitId: Id, language: Language): readonly Item[] {
  return childrenOf(snapshot, unitId).map((unit) => ({
    unitId: unit.id,
    relation: unit.relation,
    name: inLanguage(unit.name, language),
    note: noteOn(snapshot, unit, language),
    items: itemsOf(snapshot, unit.id, language),
  }));
}

function noteOn(snapshot: Snapshot, unit: Entity<'unit'>, language: Language): string | null {
  const { predicate, vacancy } = leadershipWords(snapshot, unit.id, language);
  const led = predicate?.replace(/^is /, '') ?? null;
  const said = [kindWorthSaying(snapshot, unit, language), led, vacancy].filter((part) => part !== null);
  return said.length === 0 ? null : said.join('; ');
}

function kindWorthSaying(snapshot: Snapshot, unit: Entity<'unit'>, language: Language): string | null {
  if (isTagged(snapshot, unit)) return nounOf(snapshot, unit)[language].one;
  return unit.relation === 'staff' ? countingNounOf(snapshot, unit)[language].one : null;
}
