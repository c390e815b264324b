// SPDX-License-Identifier: MPL-2.0
import {
  type Compared,
  comparedUnit,
  type Entity,
  type Id,
  inLanguage,
  type Language,
  type Outcome,
  placesIn,
  refuse,
  refused,
  success,
  tellWhereTo,
  type UnionPlace,
  unionOf,
} from '../../organisation/index.ts';
import type { Chart, ChartUnit } from '../chart/chart.ts';
import { limits } from '../chart/chart-of.ts';
import { wordsOn } from '../chart/words-on.ts';
import { changeOf, spoken } from './change-of.ts';

/**
 * One chart of an organisation on two days: all that is there on the later one, what is no more where it was, and a ghost
 * where each unit stood that has moved. Refused with `diagram-too-large` beyond the limit, with `unit-unknown` where the unit
 * is there on neither day.
 */
export function chartOfTwo(of: Compared, unitId: Id, language: Language): Outcome<Chart> {
  const { after } = of.days;
  const union = unionOf(of.days, unitId);
  if (!union) return refused(refuse('unit-unknown', { unit: unitId, date: after.asOf.validAt }));
  if (placesIn(union).length > limits.units) {
    const unit = inLanguage(unitIn(of, union).name, language);
    return refused(refuse('diagram-too-large', { unit, limit: String(limits.units) }));
  }
  return success({ root: { ...chartUnit(of, union, language), relation: 'root' }, language });
}

function unitIn({ days }: Compared, { unitId, is }: UnionPlace): Entity<'unit'> {
  const unit = (is === 'here' ? days.after : days.before).unit.get(unitId);
  if (!unit) throw new Error(`no unit ${unitId} where it should stand`);
  return unit;
}

function chartUnit(of: Compared, place: UnionPlace, language: Language): ChartUnit {
  return place.is === 'ghost' ? ghostOf(of, place, language) : realUnit(of, place, language);
}

/** Colour and dotted lines are kept for what has changed: acting heads and units across others are told in words alone. */
function realUnit(of: Compared, place: UnionPlace, language: Language): ChartUnit {
  const unit = unitIn(of, place);
  const words = wordsOn(place.is === 'here' ? of.days.after : of.days.before, unit, language);
  const compared = comparedUnit(of.days, unit.id);
  const change = compared && changeOf(of, compared, language);
  return {
    ...ground(unit, language),
    ...words,
    heads: words.heads.map((head) => ({ ...head, special: false })),
    children: place.children.map((child) => chartUnit(of, child, language)),
    acrossIds: [],
    orientation: unit.chartOrientation,
    ...(change && { change, label: `${words.label}, ${spoken(change.words)}` }),
  };
}

/** Its dotted line leads to where the unit stands now. */
function ghostOf(of: Compared, place: UnionPlace, language: Language): ChartUnit {
  const unit = unitIn(of, place);
  const words = tellWhereTo(of, unit.id, language);
  return {
    ...ground(unit, language),
    ...{ tag: null, heads: [], across: null, children: [], orientation: null },
    acrossIds: [unit.id],
    label: `${inLanguage(unit.name, language)}, ${spoken(words)}`,
    change: { what: 'ghost', words },
  };
}

function ground({ id, relation, name }: Entity<'unit'>, language: Language) {
  return { unitId: id, relation, name: inLanguage(name, language), left: 0 };
}
