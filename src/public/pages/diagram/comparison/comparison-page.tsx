// SPDX-License-Identifier: MPL-2.0
import {
  ChartKey,
  Columns,
  CompareDays,
  diagramStyle,
  Heading,
  Notice,
  PageEnd,
  PageHead,
  UnitList,
} from '../../../../components/index.ts';
import { type Chart, changesIn } from '../../../../diagram/index.ts';
import { formatNumber, inLanguage } from '../../../../organisation/index.ts';
import { pageTexts } from '../../../texts/index.ts';
import type { Answer } from '../../../visit/answer.ts';
import { link, reportHref } from '../../../visit/links.ts';
import { page } from '../../../visit/page.tsx';
import type { Visit } from '../../../visit/visit.ts';
import { noFile } from '../files/file-answer.ts';
import type { Subject } from '../subject.ts';
import { UnitDrawing } from '../unit-drawing.tsx';
import type { Comparison } from './asked.ts';
import { EventsBetween } from './events-between.tsx';

/** A page shows about so many units, and names so many of each kind of change; the files have them all. */
const most = 300;

interface Shown {
  readonly visit: Visit;
  readonly comparison: Comparison;
  readonly subject: Subject;
  readonly chart: Chart;
}

/** `{unit}/organisationsdiagram?dato=…&sammenlign=…`: what has changed between two days, drawn and in words. */
export function comparisonPage(visit: Visit, comparison: Comparison, subject: Subject): Answer {
  const { ask } = visit;
  const { unit, title, description, trail } = subject;
  const chart = subject.chart(most);
  if (!chart.ok) return noFile(visit, chart);
  const answer = page(visit, {
    title,
    description,
    breadcrumbs: {
      trail: [...trail, { text: inLanguage(unit.name, ask.language), href: subject.hrefOf(unit.id) }],
      current: pageTexts(ask.language).comparison,
    },
    styles: [diagramStyle],
    scripts: [visit.site.assets.diagramScript],
    // The title says the days.
    banner: false,
    index: false,
    content: <ComparisonContent {...{ visit, comparison, subject, chart: chart.value }} />,
  });
  return { ...answer, address: subject.address('') };
}

function ComparisonContent({ visit, comparison, subject, chart }: Shown) {
  const { ask } = visit;
  const say = pageTexts(ask.language);
  const [from, to] = [comparison.before.ask.date, comparison.after.ask.date];
  const changes = changesIn(chart);
  return (
    <>
      <PageHead title={subject.title} lead={subject.description}>
        {isToCome(visit) && <Notice heading={say.futureTitle} paragraphs={[say.futureText]} />}
        <CompareDays
          language={ask.language}
          action={link({ ...ask, dated: null }, ask.path)}
          {...{ from, to, max: ask.today }}
        />
      </PageHead>
      <div class="wrap">
        {changes.length > 0 && <ChartKey language={ask.language} changes={changes} />}
        <UnitDrawing subject={subject} chart={chart} />
      </div>
      <Columns end={<PageEnd language={ask.language} reportHref={reportHref(ask)} />}>
        <EventsBetween visit={comparison.after} since={from} />
        <InWords visit={visit} subject={subject} />
      </Columns>
    </>
  );
}

function isToCome({ ask }: Visit): boolean {
  return (ask.query.get('sammenlign') ?? '') > ask.today || ask.unusable === 'in-the-future';
}

/** Each kind of change as a list of the units that have been through it. */
function InWords({ visit, subject }: Pick<Shown, 'visit' | 'subject'>) {
  const say = pageTexts(visit.ask.language);
  const { heading, short, complete } = subject.inWords();
  return (
    <div class="in-words">
      <Heading level={2} id="i-ord">
        {heading}
      </Heading>
      <p>{short}</p>
      {complete.map(({ heading, items }) => (
        <section>
          <Heading level={3}>{heading}</Heading>
          <UnitList
            units={items.slice(0, most).map(({ unitId, name, note }) => ({
              name,
              href: subject.hrefOf(unitId),
              note: note ?? undefined,
            }))}
          />
          {items.length > most && (
            <p>{say.comparisonMore(formatNumber(items.length - most, visit.ask.language))}</p>
          )}
        </section>
      ))}
    </div>
  );
}
