// SPDX-License-Identifier: MPL-2.0
import { NothingFound } from '../../../components/index.ts';
import { formatPhone, profileOf } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import { diagramPath, link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import type { SearchAsked } from './query.ts';

/** Where nothing was found: the number of the switchboard, and the ways in that need no words. */
export function Nothing({ visit, asked }: { readonly visit: Visit; readonly asked: SearchAsked }) {
  const { ask } = visit;
  const say = pageTexts(ask.language);
  const { phone } = profileOf(visit.snapshot) ?? {};
  return (
    <NothingFound
      language={ask.language}
      query={asked.text}
      phone={phone ? { text: formatPhone(phone), href: `tel:${phone}` } : undefined}
      ways={[
        { text: say.tasks, href: link(ask, 'opgaver') },
        { text: say.employees, href: link(ask, 'medarbejdere') },
        { text: say.diagram, href: link(ask, diagramPath('')) },
      ]}
    />
  );
}
