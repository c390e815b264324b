// SPDX-License-Identifier: MPL-2.0
import { Columns, Heading, PageEnd, PageHead, Paragraphs, UnitList } from '../../../components/index.ts';
import {
  describe,
  type Entity,
  type Item,
  inLanguage,
  pathOf,
  type Section,
} from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { link, reportHref } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { trailTo } from '../unit/trail.ts';

/** `{unit}/organisationsdiagram`: the organisation chart of a unit in words, a heading for each part, nested lists inside. */
export function diagramPage(visit: Visit, unit: Entity<'unit'>): Answer {
  const { ask, snapshot, site } = visit;
  const { language } = ask;
  const say = pageTexts(language);
  const name = inLanguage(unit.name, language);
  const { short, complete } = describe(snapshot, unit.id, language);
  return page(visit, {
    title: say.diagramOf(name),
    description: short,
    breadcrumbs: {
      trail: [...trailTo(visit, unit.id), { text: name, href: link(ask, pathOf(snapshot, unit.id)) }],
      current: say.diagram,
    },
    content: (
      <>
        <PageHead title={say.diagramOf(name)} lead={say.diagramLead} />
        <Columns
          end={
            <PageEnd
              language={language}
              reportHref={reportHref(ask)}
              permanent={`${site.url}/id/enhed/${unit.id}`}
            />
          }
        >
          <Paragraphs text={short} />
          {complete.map((section) => (
            <Part visit={visit} section={section} />
          ))}
        </Columns>
      </>
    ),
  });
}

function Part({ visit, section }: { readonly visit: Visit; readonly section: Section }) {
  const { ask, snapshot } = visit;
  return (
    <section class="block">
      <Heading level={2}>
        <a href={link(ask, pathOf(snapshot, section.unitId))}>{section.heading}</a>
      </Heading>
      <Paragraphs text={section.sentences.join(' ')} />
      {section.items.length > 0 && <UnitList units={section.items.map((item) => itemFor(visit, item))} />}
    </section>
  );
}

type UnitItems = Parameters<typeof UnitList>[0]['units'];

function itemFor(visit: Visit, { unitId, name, note, items }: Item): UnitItems[number] {
  return {
    name,
    href: link(visit.ask, pathOf(visit.snapshot, unitId)),
    note: note ?? undefined,
    units: items.map((item) => itemFor(visit, item)),
  };
}
