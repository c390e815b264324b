// SPDX-License-Identifier: MPL-2.0
import { Columns, Heading, LinkList, Notice, PageEnd, PageHead } from '../../../components/index.ts';
import type { Chart } from '../../../diagram/index.ts';
import { describeShortly, type Entity, type Id, inLanguage, pathOf } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { diagramStyle } from '../../visit/diagram-style.ts';
import { link, reportHref } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { trailTo } from '../unit/trail.ts';
import { noFile } from './files/file-answer.ts';
import { pictureOf } from './files/picture.ts';
import { type FoldLink, foldLinks } from './folding/fold-links.ts';
import { Folds } from './folding/folds.ts';
import { shownChart } from './folding/shown-chart.ts';
import { InWords } from './in-words.tsx';
import { UnitDrawing } from './unit-drawing.tsx';

interface Shown {
  readonly visit: Visit;
  readonly unit: Entity<'unit'>;
  readonly chart: Chart;
  readonly folds: ReadonlyMap<Id, FoldLink>;
}

/** `{unit}/organisationsdiagram`: the organisation chart of a unit, drawn and in words. */
export function diagramPage(visit: Visit, unit: Entity<'unit'>): Answer {
  const { ask, snapshot } = visit;
  const asked = new Folds(visit, unit);
  const chart = shownChart(visit, unit, asked);
  if (!chart.ok) return noFile(visit, pathOf(snapshot, unit.id), chart);
  const shown = { visit, unit, chart: chart.value, folds: foldLinks(visit, chart.value, asked) };
  const say = pageTexts(ask.language);
  const name = inLanguage(unit.name, ask.language);
  return page(visit, {
    title: say.diagramOf(name),
    description: describeShortly(snapshot, unit.id, ask.language),
    breadcrumbs: {
      trail: [...trailTo(visit, unit.id), { text: name, href: link(ask, pathOf(snapshot, unit.id)) }],
      current: say.diagram,
    },
    picture: pictureOf(visit, unit),
    styles: [diagramStyle],
    scripts: [visit.site.assets.diagramScript],
    content: <DiagramContent {...shown} />,
  });
}

function DiagramContent(shown: Shown) {
  const { visit, unit, folds } = shown;
  const { ask } = visit;
  const say = pageTexts(ask.language);
  return (
    <>
      <PageHead title={say.diagramOf(inLanguage(unit.name, ask.language))} lead={say.diagramLead}>
        {ask.unusable === 'in-the-future' && (
          <Notice heading={say.futureTitle} paragraphs={[say.futureText]} />
        )}
      </PageHead>
      <div class="wrap">
        <UnitDrawing {...shown} />
        {folds.size > 0 && <FoldList visit={visit} folds={folds} />}
      </div>
      <Columns end={<End visit={visit} unit={unit} />}>
        <Heading level={2} id="i-ord">
          {say.diagramInWords}
        </Heading>
        <InWords {...shown} />
      </Columns>
    </>
  );
}

/** What can be unfolded, and folded again, as plain links. */
function FoldList({ visit, folds }: Pick<Shown, 'visit' | 'folds'>) {
  const say = pageTexts(visit.ask.language);
  return (
    <section class="block">
      <Heading level={2}>{say.diagramFold}</Heading>
      <p>{say.diagramFoldLead}</p>
      <details>
        <summary>{say.diagramUnits(String(folds.size))}</summary>
        <LinkList
          links={[...folds.values()].map(({ text, href, units }) => ({
            text,
            href,
            note: units > 0 ? say.diagramUnits(String(units)) : undefined,
          }))}
        />
      </details>
    </section>
  );
}

function End({ visit, unit }: Pick<Shown, 'visit' | 'unit'>) {
  const { ask, site } = visit;
  return (
    <PageEnd
      language={ask.language}
      reportHref={reportHref(ask)}
      permanent={`${site.url}/id/enhed/${unit.id}`}
      dates={{ action: link({ ...ask, dated: null }, ask.path), date: ask.date, max: ask.today }}
    />
  );
}
