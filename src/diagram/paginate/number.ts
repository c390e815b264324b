// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import type { ChartUnit } from '../chart/chart.ts';
import type { Plan } from './plan.ts';

/** A planned sheet with its number, from 1, and the one it goes on from. */
export interface Numbered {
  readonly plan: Plan;
  readonly number: number;
  readonly cutFrom: number | null;
}

/** Sheets in the order of the paper: each with all that goes on from it before the next. */
export function numbered(plan: Plan): readonly Numbered[] {
  const sheets: Numbered[] = [];
  const add = (one: Plan, cutFrom: number | null) => {
    const number = sheets.length + 1;
    sheets.push({ plan: one, number, cutFrom });
    for (const part of one.parts) add(part, number);
  };
  add(plan, null);
  return sheets;
}

/** What a sheet shows, with the numbers of the pages that go on from it and of the one it was cut from. */
export function withNumbers({ plan, number, cutFrom }: Numbered, all: readonly Numbered[]): ChartUnit {
  const pages = new Map<Id, number>();
  for (const sheet of all)
    if (sheet.cutFrom === number)
      for (const id of [
        ...sheet.plan.shows,
        ...(sheet.plan.shows.length === 0 ? [sheet.plan.unit.unitId] : []),
      ])
        pages.set(id, sheet.number);
  const top = cutFrom === null ? plan.unit : { ...plan.unit, cutFrom };
  return referred({ ...top, relation: 'root' }, pages);
}

function referred(unit: ChartUnit, pages: ReadonlyMap<Id, number>): ChartUnit {
  const children = unit.children.map((child) => referred(child, pages));
  const page = pages.get(unit.unitId);
  return unit.continuedOn === undefined || page === undefined
    ? { ...unit, children }
    : { ...unit, children, continuedOn: page };
}
