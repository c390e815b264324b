// SPDX-License-Identifier: MPL-2.0
import { Columns } from '../../columns/view.tsx';
import { History } from '../../history/view.tsx';
import { Notice } from '../../notice/view.tsx';
import { PageHead } from '../../page-head/view.tsx';
import type { ExamplePage } from '../example-page.ts';
import { solvig } from '../solvig.ts';

const name = 'Miljø- og Energiforvaltningen';

/** The page of a unit that is no more. */
export const closedUnitPage: ExamplePage = {
  name: 'closed-unit',
  page: {
    frame: solvig('da'),
    title: name,
    breadcrumbs: { trail: [{ text: 'Solvig Kommune', href: '/' }], current: name },
    children: (
      <>
        <PageHead title={name}>
          <Notice
            kind="warning"
            heading="Enheden blev nedlagt 31. december 2021."
            paragraphs={['Byrådet vedtog en ny struktur.']}
            links={[{ text: 'Klima og Miljø', href: '/klima-og-miljoe' }]}
          />
        </PageHead>
        <Columns>
          <History
            language="da"
            entries={[{ date: '2021-12-31', dayInWords: '31. december 2021', text: 'Enheden blev nedlagt.' }]}
          />
        </Columns>
      </>
    ),
  },
};
