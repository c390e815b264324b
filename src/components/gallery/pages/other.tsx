// SPDX-License-Identifier: MPL-2.0
import { ErrorContent } from '../../error-content/view.tsx';
import { PageHead } from '../../page-head/view.tsx';
import { ResultList } from '../../result-list/view.tsx';
import { SearchForm } from '../../search-form/view.tsx';
import type { ExamplePage } from '../example-page.ts';
import { phone, solvig } from '../solvig.ts';

const frame = solvig('da');

/** A page that is not there. */
export const notFoundPage: ExamplePage = {
  name: 'not-found',
  page: {
    frame,
    title: 'Vi kan ikke finde siden',
    index: false,
    children: (
      <ErrorContent
        language="da"
        title="Vi kan ikke finde siden"
        sentences={['Den kan være flyttet, eller adressen kan være skrevet forkert.']}
        search={{ action: '/soeg' }}
        suggestions={[{ text: 'Borgmesterens Forvaltning', href: '/borgmesterens-forvaltning' }]}
      />
    ),
  },
};

/** What a search found. */
export const searchPage: ExamplePage = {
  name: 'search',
  page: {
    frame,
    title: 'Søg: pas',
    children: (
      <>
        <PageHead title="To steder passer til »pas«">
          <SearchForm language="da" action="/soeg" query="pas" large />
        </PageHead>
        <div class="wrap">
          <ResultList
            language="da"
            results={[
              {
                title: [{ text: 'Borgerservice' }],
                href: '/borgerservice',
                place: 'Kontor',
                phones: [phone('7000 2000')],
              },
              {
                title: [{ text: 'Bjarne ' }, { text: 'Pastrup', marked: true }],
                href: '/medarbejdere/bjarne-pastrup',
                place: 'Konsulent, Byplan',
              },
            ]}
          />
        </div>
      </>
    ),
  },
};
