// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { Columns, Notice, PageHead } from '../../../components/index.ts';
import { composition, type Entity, inLanguage } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { pictureOf } from '../diagram/files/picture.ts';
import { pagePictureOf } from '../pictures/shown-pictures.tsx';
import { UnitAside } from './aside.tsx';
import { contactUntil } from './contact.ts';
import { UnitEnd } from './end.tsx';
import { unitJsonLd } from './json-ld.ts';
import { tagOf } from './members.ts';
import { Contents, hasContents, sectionsOf, UnitParts } from './parts.tsx';
import { trailTo } from './trail.ts';

interface UnitProps {
  readonly visit: Visit;
  readonly unit: Entity<'unit'>;
}

/** A unit's page: what it is for, who leads it, what it consists of, each part with who to call. */
export function unitPage(visit: Visit, unit: Entity<'unit'>): Answer {
  const { language } = visit.ask;
  const name = inLanguage(unit.name, language);
  return page(visit, {
    title: name,
    description: leadOf(visit, unit),
    breadcrumbs: { trail: trailTo(visit, unit.id), current: name },
    jsonLd: unitJsonLd(visit, unit),
    picture: pagePictureOf(visit, unit.id) ?? pictureOf(visit, unit),
    until: contactUntil(visit, unit),
    content: <UnitContent visit={visit} unit={unit} />,
  });
}

/** What a unit is for, and what it consists of, in a line or two. */
export function leadOf({ snapshot, ask: { language } }: Visit, unit: Entity<'unit'>): string | undefined {
  const summary = unit.summary && inLanguage(unit.summary, language);
  const parts = [summary, composition(snapshot, unit.id, language, summary ? 'kind' : 'name')];
  return parts.filter((part) => part !== null).join(' ') || undefined;
}

/** What is on a unit's page; `children` is what must be known first. */
export function UnitContent({
  visit,
  unit,
  children,
}: UnitProps & { readonly children?: ComponentChildren }) {
  const { ask } = visit;
  const { language } = ask;
  const say = pageTexts(language);
  return (
    <>
      <PageHead title={inLanguage(unit.name, language)} tag={tagOf(visit, unit)} lead={leadOf(visit, unit)}>
        {children}
        {ask.unusable === 'in-the-future' && (
          <Notice heading={say.futureTitle} paragraphs={[say.futureText]} />
        )}
      </PageHead>
      <Columns
        contents={hasContents(visit, unit) && <Contents visit={visit} unit={unit} />}
        aside={<UnitAside visit={visit} unit={unit} />}
        end={<UnitEnd visit={visit} unit={unit} sections={sectionsOf(visit, unit)} />}
      >
        <UnitParts visit={visit} unit={unit} />
      </Columns>
    </>
  );
}
