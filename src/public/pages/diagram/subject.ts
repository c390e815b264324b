// SPDX-License-Identifier: MPL-2.0
import type { LinkTo } from '../../../components/index.ts';
import { type Chart, chartOf, levelsShowing, type PdfWords, unitsIn } from '../../../diagram/index.ts';
import {
  type CivilDate,
  dateInWords,
  descendantsOf,
  describe,
  describeShortly,
  type Entity,
  formatNumber,
  type Id,
  inLanguage,
  type Outcome,
  pathOf,
} from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import { type DiagramFormat, diagramPath, link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { trailTo } from '../unit/trail.ts';

/** What a diagram is about, whatever it is made into: page, picture or paper. */
export interface Subject {
  readonly unit: Entity<'unit'>;
  /** `Organisationsdiagram for Borgmesterens Forvaltning`. */
  readonly title: string;
  /** What the drawing shows, in a sentence or two. */
  readonly description: string;
  /** All of it in words. */
  readonly inWords: () => PdfWords;
  /** The day or days, in words and for the name of a file. */
  readonly when: string;
  readonly days: readonly CivilDate[];
  /** The chart: all of it, or the levels that come to about so many units. */
  readonly chart: (most?: number) => Outcome<Chart>;
  /** Where the box of a unit leads to. */
  readonly hrefOf: (unitId: Id) => string;
  /** What the drawing of a chart shows, under it. */
  readonly captionOf: (chart: Chart) => string;
  /** The units above it. */
  readonly trail: readonly LinkTo[];
  /** Its own address as a page or a file; `query` says what else is asked of it. */
  readonly address: (format: DiagramFormat, query?: Readonly<Record<string, string>>) => string;
}

/** A unit, as it is on the day of the visit. */
export function subjectOf(visit: Visit, unit: Entity<'unit'>): Subject {
  const { snapshot, ask } = visit;
  const { language, date } = ask;
  const say = pageTexts(language);
  return {
    unit,
    title: say.diagramOf(inLanguage(unit.name, language)),
    description: describeShortly(snapshot, unit.id, language),
    inWords: () => ({ heading: say.diagramInWords, ...describe(snapshot, unit.id, language) }),
    when: say.asOf(dateInWords(date, language)),
    days: [date],
    chart: (most) =>
      chartOf(
        snapshot,
        unit.id,
        language,
        most === undefined ? {} : { levels: levelsShowing(snapshot, unit.id, most) },
      ),
    hrefOf: (unitId) => link(ask, pathOf(snapshot, unitId)),
    captionOf: (chart) => captionOf(visit, unit, chart),
    trail: trailTo(visit, unit.id),
    address: (format, query) => link(ask, diagramPath(pathOf(snapshot, unit.id), format), query),
  };
}

/** `Aalborg Kommune pr. 24. november 2026: 143 af 9.804 enheder.` */
function captionOf(
  { snapshot, ask: { language, date } }: Visit,
  unit: Entity<'unit'>,
  { root }: Chart,
): string {
  const say = pageTexts(language);
  const [shown, all] = [unitsIn(root), descendantsOf(snapshot, unit.id).length + 1];
  const number = (count: number) => formatNumber(count, language);
  const units = shown === all ? say.diagramUnits(number(all)) : say.diagramOfAll(number(shown), number(all));
  return say.diagramCaption(inLanguage(unit.name, language), dateInWords(date, language), units);
}
