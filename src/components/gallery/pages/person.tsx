// SPDX-License-Identifier: MPL-2.0
import { Columns } from '../../columns/view.tsx';
import { PageEnd } from '../../page-end/view.tsx';
import { PageHead } from '../../page-head/view.tsx';
import { PersonCard } from '../../person-card/view.tsx';
import { Share } from '../../share/view.tsx';
import type { ExamplePage } from '../example-page.ts';
import { origin, phone, solvig } from '../solvig.ts';

const language = 'en';
const name = 'Karen Holm';
const unit = { text: 'Borgmesterkontoret', href: '/en/borgmesterens-forvaltning/borgmesterkontoret' };
const end = (
  <>
    <Share language={language} title={name} url={`${origin}/en/medarbejdere/karen-holm`} />
    <PageEnd language={language} updated="12 May 2021" dates={{ action: '/en', date: '2031-01-01' }} />
  </>
);

/** A person's page in English, with posts held now and before. */
export const personPage: ExamplePage = {
  name: 'person',
  page: {
    frame: solvig(language),
    title: name,
    kind: 'profile',
    breadcrumbs: { trail: [{ text: 'Solvig Kommune', href: '/en' }], current: name },
    children: (
      <>
        <PageHead title={name} lead="Chief executive" />
        <Columns end={end}>
          <PersonCard
            language={language}
            heading="Posts"
            posts={[{ title: 'Chief executive', unit, phones: [phone('7000 1505')] }]}
          />
          <PersonCard
            language={language}
            heading="Earlier posts"
            posts={[{ title: 'Head of office', unit, during: '1 May 2009 to 28 February 2015' }]}
          />
        </Columns>
      </>
    ),
  },
};
