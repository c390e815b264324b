// SPDX-License-Identifier: MPL-2.0
import { type Chart, chartOfTwo, foldUnchanged, levelsWithin } from '../../../../diagram/index.ts';
import {
  type Compared,
  compare,
  dateInWords,
  describeComparison,
  type Entity,
  eventsBetween,
  type Id,
  inLanguage,
  type Outcome,
  pathOf,
  success,
} from '../../../../organisation/index.ts';
import { pageTexts } from '../../../texts/index.ts';
import { diagramPath, link } from '../../../visit/links.ts';
import { trailTo } from '../../unit/trail.ts';
import type { Subject } from '../subject.ts';
import type { Comparison } from './asked.ts';

/** A unit on two days: what has changed about it and under it. */
export function subjectOfTwo({ before, after }: Comparison, unit: Entity<'unit'>): Subject {
  const there = [before, after].filter(({ snapshot }) => snapshot.unit.has(unit.id));
  const { language } = after.ask;
  const say = pageTexts(language);
  const days = { before: before.snapshot, after: after.snapshot };
  const compared: Compared = { days, events: eventsBetween(days) };
  const words = describeComparison(compared, compare(days, unit.id), language);
  const [from, to] = [dateInWords(before.ask.date, language), dateInWords(after.ask.date, language)];
  return {
    unit,
    title: say.comparisonOf(inLanguage(unit.name, language), whole(from), whole(to)),
    description: words.short,
    inWords: () => ({ heading: say.comparisonInWords, ...words }),
    // The title says the days.
    when: say.compareDays,
    days: [before.ask.date, after.ask.date],
    chart: (most) => chartOfChanges(compared, unit.id, language, most),
    hrefOf: (unitId) => hrefOn(days.after.unit.has(unitId) ? after : before, unitId),
    captionOf: () => say.comparisonCaption(inLanguage(unit.name, language), from, to),
    trail: trailTo(there.at(-1) ?? after, unit.id),
    // The earlier day is said first, whichever the visitor named first.
    address: (format, query) =>
      link(before.ask, diagramPath(pathOf((there[0] ?? before).snapshot, unit.id), format), {
        ...query,
        sammenlign: after.ask.date,
      }),
  };
}

/** A date that no line is broken in. */
function whole(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}

function hrefOn({ snapshot, ask }: Comparison['after'], unitId: Id): string {
  return link(ask, pathOf(snapshot, unitId));
}

/** What has changed, with the units beside it; where nothing has, the unit alone. */
function chartOfChanges(
  compared: Compared,
  unitId: Id,
  language: Chart['language'],
  most: number | undefined,
): Outcome<Chart> {
  const chart = chartOfTwo(compared, unitId, language);
  if (!chart.ok) return chart;
  const root = foldUnchanged(chart.value.root);
  return success({ ...chart.value, root: most === undefined ? root : levelsWithin(root, most) });
}
