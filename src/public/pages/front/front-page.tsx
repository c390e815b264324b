// SPDX-License-Identifier: MPL-2.0
import { Columns, EventList, LinkList, Notice, PageHead, SearchForm } from '../../../components/index.ts';
import {
  childrenOf,
  descendantsOf,
  type Entity,
  inLanguage,
  rootOf,
  roots,
} from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { searchOf, senderOf } from '../../visit/frame.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { eventEntries } from '../changes/entries.ts';
import { pictureOf } from '../diagram/files/picture.ts';
import { pagePictureOf } from '../pictures/shown-pictures.tsx';
import { UnitAside } from '../unit/aside.tsx';
import { contactUntil } from '../unit/contact.ts';
import { UnitEnd } from '../unit/end.tsx';
import { unitJsonLd } from '../unit/json-ld.ts';
import { Contents, hasContents, sectionsOf, UnitParts } from '../unit/parts.tsx';
import { leadOf } from '../unit/unit-page.tsx';
import { linkTo, WaysIn } from './ways-in.tsx';

interface RootProps {
  readonly visit: Visit;
  readonly root: Entity<'unit'>;
}

/** The front page: the organisation as a whole, and the ways into it. */
export function frontPage(visit: Visit): Answer {
  const root = rootOf(visit.snapshot);
  const organisation = senderOf(visit);
  return page(visit, {
    title: root ? inLanguage(root.name, visit.ask.language) : organisation.name,
    description: root && leadOf(visit, root),
    jsonLd: root && unitJsonLd(visit, root),
    picture: root && (pagePictureOf(visit, root.id) ?? pictureOf(visit, root)),
    until: root && contactUntil(visit, root),
    content: root ? <Whole visit={visit} root={root} /> : <BeforeTheWhole visit={visit} />,
  });
}

function Whole({ visit, root }: RootProps) {
  const { language } = visit.ask;
  const small = fitsOnOnePage(visit, root);
  return (
    <>
      <Head visit={visit} title={inLanguage(root.name, language)} lead={leadOf(visit, root)} />
      <Columns
        contents={small && hasContents(visit, root) && <Contents visit={visit} unit={root} />}
        aside={<UnitAside visit={visit} unit={root} />}
        end={<UnitEnd visit={visit} unit={root} sections={small ? sectionsOf(visit, root) : null} />}
      >
        {small ? <UnitParts visit={visit} unit={root} /> : <WaysIn visit={visit} root={root} />}
        <LatestChanges visit={visit} />
      </Columns>
    </>
  );
}

/** Up to this many parts, with as many units in all of them, are told of in full; of a larger organisation the front page is the way in. */
const onOnePage = { parts: 6, units: 40 };

function fitsOnOnePage({ snapshot }: Visit, root: Entity<'unit'>): boolean {
  return (
    childrenOf(snapshot, root.id, 'line').length <= onOnePage.parts &&
    descendantsOf(snapshot, root.id).length <= onOnePage.units
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
