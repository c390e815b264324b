// SPDX-License-Identifier: MPL-2.0
import { Columns } from '../../columns/view.tsx';
import { ContactBox } from '../../contact-box/view.tsx';
import { TableOfContents } from '../../contents/view.tsx';
import { Description } from '../../description/view.tsx';
import { DiagramCard } from '../../diagram-card/view.tsx';
import { PageEnd } from '../../page-end/view.tsx';
import { PageHead } from '../../page-head/view.tsx';
import { Share } from '../../share/view.tsx';
import { UnitSection, type UnitSectionProps } from '../../unit-section/view.tsx';
import type { ExamplePage } from '../example-page.ts';
import { origin, phone, solvig } from '../solvig.ts';
import { departments } from './departments.ts';

const language = 'da';
const name = 'Borgmesterens Forvaltning';
const path = '/borgmesterens-forvaltning';
const lead = 'Samordner arbejdet på tværs af kommunen. Forvaltningen består af fire afdelinger.';
const url = `${origin}${path}?dato=2021-06-01`;
const sections: readonly UnitSectionProps[] = departments.map((unit) => ({ language, ...unit }));

const inWords = { text: 'Organisationen i ord', href: '#i-ord' };
const contents = [...sections.map((unit) => ({ text: unit.name, href: `#${unit.id}` })), inWords];

const aside = (
  <>
    <ContactBox
      language={language}
      phones={[phone('7000 3131')]}
      address={{ lines: ['Torvet 1', '9990 Solvig'], mapHref: 'https://www.openstreetmap.org/' }}
    />
    <DiagramCard language={language} name={name} units={sections} summary={lead} wordsHref="#i-ord" />
  </>
);

const end = (
  <>
    <Share language={language} title={name} url={url} />
    <PageEnd language={language} updated="12. maj 2021" reportHref="mailto:web@solvig.example" />
  </>
);

/** A long unit page, as of a day that has been. */
export const unitPage: ExamplePage = {
  name: 'unit',
  page: {
    frame: solvig(language),
    title: name,
    description: lead,
    canonical: url,
    alternates: [{ href: `${origin}/en${path}`, hreflang: 'en' }],
    jsonLd: { '@context': 'https://schema.org', '@type': 'GovernmentOrganization', name },
    asOf: { action: path, date: '2021-06-01', dayInWords: '1. juni 2021', tense: 'past', todayHref: path },
    breadcrumbs: { trail: [{ text: 'Solvig Kommune', href: '/' }], current: name },
    children: (
      <>
        <PageHead title={name} lead={lead} />
        <Columns contents={<TableOfContents language={language} items={contents} />} aside={aside} end={end}>
          {sections.map(UnitSection)}
          <Description language={language} id="i-ord" short={lead} />
        </Columns>
      </>
    ),
  },
};
