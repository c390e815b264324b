// SPDX-License-Identifier: MPL-2.0
import { Heading, Paragraphs, UnitList } from '../../../components/index.ts';
import type { Chart, ChartUnit } from '../../../diagram/index.ts';
import {
  describe,
  type Entity,
  type Id,
  type Item,
  pathOf,
  type Section,
} from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import type { FoldLink } from './folding/fold-links.ts';

interface InWordsProps {
  readonly visit: Visit;
  readonly unit: Entity<'unit'>;
  /** What the drawing shows, which is what is told. */
  readonly chart: Chart;
  readonly folds: ReadonlyMap<Id, FoldLink>;
}

/** What the drawing shows in words: a heading for each part, nested lists inside. */
export function InWords({ visit, unit, chart, folds }: InWordsProps) {
  const { short, complete } = describe(visit.snapshot, unit.id, visit.ask.language);
  const told: Told = { visit, folds, shown: new Set(idsIn(chart.root)) };
  return (
    <div class="in-words">
      <Heading level={2} id="i-ord">
        {pageTexts(visit.ask.language).diagramInWords}
      </Heading>
      <Paragraphs text={short} />
      {complete
        .filter(({ unitId }) => told.shown.has(unitId))
        .map((section) => (
          <Part told={told} section={section} />
        ))}
    </div>
  );
}

interface Told {
  readonly visit: Visit;
  readonly folds: ReadonlyMap<Id, FoldLink>;
  readonly shown: ReadonlySet<Id>;
}

function idsIn({ unitId, children }: ChartUnit): readonly Id[] {
  return [unitId, ...children.flatMap(idsIn)];
}

function Part({ told, section }: { readonly told: Told; readonly section: Section }) {
  const { ask, snapshot } = told.visit;
  const units = unitsIn(told, section.unitId, section.items);
  return (
    <section>
      <Heading level={3}>
        <a href={link(ask, pathOf(snapshot, section.unitId))}>{section.heading}</a>
      </Heading>
      <Paragraphs text={section.sentences.join(' ')} />
      {units.length > 0 && <UnitList units={units} />}
    </section>
  );
}

type UnitItems = Parameters<typeof UnitList>[0]['units'];

/** The units of a list that are shown, then the way to those that are not. */
function unitsIn(told: Told, unitId: Id, items: readonly Item[]): UnitItems {
  const { ask, snapshot } = told.visit;
  const shown = items.filter((item) => told.shown.has(item.unitId));
  const units = shown.map(({ unitId: id, name, note, items: inside }) => ({
    name,
    href: link(ask, pathOf(snapshot, id)),
    note: note ?? undefined,
    units: unitsIn(told, id, inside),
  }));
  const more = told.folds.get(unitId);
  if (!more || more.units === 0) return units;
  return [...units, { name: pageTexts(ask.language).diagramMoreUnits(String(more.units)), href: more.href }];
}
