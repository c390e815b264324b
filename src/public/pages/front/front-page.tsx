// SPDX-License-Identifier: MPL-2.0
import { Columns, EventList, LinkList, Notice, PageHead, SearchForm } from '../../../components/index.ts';
import {
  capitalised,
  childrenOf,
  counted,
  type Entity,
  inLanguage,
  kindGroupsOf,
  pathOf,
  rootOf,
  roots,
} from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { searchOf, senderOf } from '../../visit/frame.ts';
import { link } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { eventEntries } from '../changes/entries.ts';
import { pictureOf } from '../diagram/files/picture.ts';
import { UnitAside } from '../unit/aside.tsx';
import { contactUntil } from '../unit/contact.ts';
import { UnitEnd } from '../unit/end.tsx';
import { unitJsonLd } from '../unit/json-ld.ts';
import { leadOf } from '../unit/unit-page.tsx';

/** The front page: the organisation as a whole, and the ways into it. */
export function frontPage(visit: Visit): Answer {
  const root = rootOf(visit.snapshot);
  const organisation = senderOf(visit);
  return page(visit, {
    title: root ? inLanguage(root.name, visit.ask.language) : organisation.name,
    description: root && leadOf(visit, root),
    jsonLd: root && unitJsonLd(visit, root),
    picture: root && pictureOf(visit, root),
    until: root && contactUntil(visit, root),
    content: root ? <Whole visit={visit} root={root} /> : <BeforeTheWhole visit={visit} />,
  });
}

function Whole({ visit, root }: { readonly visit: Visit; readonly root: Entity<'unit'> }) {
  const { ask, snapshot } = visit;
  const say = pageTexts(ask.language);
  return (
    <>
      <Head visit={visit} title={inLanguage(root.name, ask.language)} lead={leadOf(visit, root)} />
      <Columns aside={<UnitAside visit={visit} unit={root} />} end={<UnitEnd visit={visit} unit={root} />}>
        <Part visit={visit} heading={headingFor(visit, root)} units={childrenOf(snapshot, root.id, 'line')} />
        <Part visit={visit} heading={say.staff} units={childrenOf(snapshot, root.id, 'staff')} />
        <Part
          visit={visit}
          heading={say.politicalBodies}
          units={childrenOf(snapshot, root.id, 'political')}
        />
        <LatestChanges visit={visit} />
      </Columns>
    </>
  );
}

function Head({
  visit,
  title,
  lead,
}: {
  readonly visit: Visit;
  readonly title: string;
  readonly lead?: string | undefined;
}) {
  const { language, unusable } = visit.ask;
  const say = pageTexts(language);
  return (
    <PageHead title={title} lead={lead}>
      {unusable === 'in-the-future' && <Notice heading={say.futureTitle} paragraphs={[say.futureText]} />}
      <SearchForm language={language} {...searchOf(visit)} large />
    </PageHead>
  );
}

interface PartProps {
  readonly visit: Visit;
  readonly heading: string;
  readonly units: readonly Entity<'unit'>[];
}

function Part({ visit, heading, units }: PartProps) {
  if (units.length === 0) return null;
  return (
    <section class="block">
      <h2>{heading}</h2>
      <LinkList links={units.map((unit) => linkTo(visit, unit))} />
    </section>
  );
}

/** `Syv forvaltninger`, where all are of a kind. */
function headingFor({ snapshot, ask: { language } }: Visit, root: Entity<'unit'>): string {
  const [group, ...others] = kindGroupsOf(snapshot, root.id, 'line');
  if (!group || others.length > 0) return pageTexts(language).organisation;
  return capitalised(counted(group.units.length, group.noun, language));
}

function LatestChanges({ visit }: { readonly visit: Visit }) {
  const { language } = visit.ask;
  const latest = eventEntries(visit).slice(0, 2);
  if (latest.length === 0) return null;
  return (
    <section class="block">
      <h2>{pageTexts(language).changes}</h2>
      <EventList
        language={language}
        level={3}
        events={latest.map((event) => ({ ...event, facts: undefined }))}
      />
    </section>
  );
}

/** A day before the organisation was one: the units that it came from, or that nothing is known. */
function BeforeTheWhole({ visit }: { readonly visit: Visit }) {
  const { ask, snapshot } = visit;
  const say = pageTexts(ask.language);
  const tops = roots(snapshot);
  return (
    <>
      <Head
        visit={visit}
        title={senderOf(visit).name}
        lead={tops.length > 0 ? undefined : say.nothingKnown}
      />
      <div class="wrap">
        {tops.length > 0 && <h2>{say.formerMunicipalities}</h2>}
        <LinkList links={tops.map((unit) => linkTo(visit, unit))} />
      </div>
    </>
  );
}

function linkTo({ ask, snapshot }: Visit, unit: Entity<'unit'>) {
  return {
    text: inLanguage(unit.name, ask.language),
    href: link(ask, pathOf(snapshot, unit.id)),
    note: unit.summary ? inLanguage(unit.summary, ask.language) : undefined,
  };
}
