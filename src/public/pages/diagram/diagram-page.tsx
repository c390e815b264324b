// SPDX-License-Identifier: MPL-2.0
import {
  Columns,
  CompareDays,
  diagramStyle,
  Heading,
  LinkList,
  Notice,
  PageEnd,
  PageHead,
} from '../../../components/index.ts';
import type { Chart } from '../../../diagram/index.ts';
import { addDays, type Id, inLanguage } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { link, reportHref } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { eventsOf } from '../changes/entries.ts';
import { noFile } from './files/file-answer.ts';
import { pictureOf } from './files/picture.ts';
import { type FoldLink, foldLinks } from './folding/fold-links.ts';
import { Folds } from './folding/folds.ts';
import { shownChart } from './folding/shown-chart.ts';
import { InWords } from './in-words.tsx';
import type { Subject } from './subject.ts';
import { UnitDrawing } from './unit-drawing.tsx';

interface Shown {
  readonly visit: Visit;
  readonly subject: Subject;
  readonly chart: Chart;
  readonly folds: ReadonlyMap<Id, FoldLink>;
}

/** `{unit}/organisationsdiagram`: the organisation chart of a unit, drawn and in words. */
export function diagramPage(visit: Visit, subject: Subject): Answer {
  const { unit, title, description, trail } = subject;
  const asked = new Folds(visit, unit);
  const chart = shownChart(visit, unit, asked);
  if (!chart.ok) return noFile(visit, chart);
  const shown = { visit, subject, chart: chart.value, folds: foldLinks(visit, chart.value, asked) };
  const { language } = visit.ask;
  return page(visit, {
    title,
    description,
    breadcrumbs: {
      trail: [...trail, { text: inLanguage(unit.name, language), href: subject.hrefOf(unit.id) }],
      current: pageTexts(language).diagram,
    },
    picture: pictureOf(visit, unit),
    styles: [diagramStyle],
    scripts: [visit.site.assets.diagramScript],
    content: <DiagramContent {...shown} />,
  });
}

function DiagramContent(shown: Shown) {
  const { visit, subject, chart, folds } = shown;
  const { ask } = visit;
  const say = pageTexts(ask.language);
  return (
    <>
      <PageHead title={subject.title} lead={say.diagramLead}>
        {ask.unusable === 'in-the-future' && (
          <Notice heading={say.futureTitle} paragraphs={[say.futureText]} />
        )}
      </PageHead>
      <div class="wrap">
        <UnitDrawing subject={subject} chart={chart} foldable />
        {folds.size > 0 && <FoldList visit={visit} folds={folds} />}
      </div>
      <Columns end={<End visit={visit} subject={subject} />}>
        <InWords visit={visit} unit={subject.unit} chart={chart} folds={folds} />
        <Compare visit={visit} />
      </Columns>
    </>
  );
}

/** The way to a comparison: with the day before the latest change, or else with a year ago. */
function Compare({ visit }: Pick<Shown, 'visit'>) {
  const { ask } = visit;
  const latest = eventsOf(visit).find(({ date }) => date <= ask.date);
  const from = latest ? addDays(latest.date, -1) : addDays(ask.date, -365);
  return (
    <section class="block">
      <Heading level={2}>{pageTexts(ask.language).compareDays}</Heading>
      <CompareDays
        language={ask.language}
        action={link({ ...ask, dated: null }, ask.path)}
        {...{ from, to: ask.date, max: ask.today }}
      />
    </section>
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

function End({ visit, subject: { unit } }: Pick<Shown, 'visit' | 'subject'>) {
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
