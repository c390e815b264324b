// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead } from '../../../components/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Visitor } from '../../visit/visit.ts';
import { signInTexts } from './texts/index.ts';

/**
 * The page between us and the provider. Browsers follow a form to our own site alone, wherever it would be sent on to: so the
 * form ends here, and the browser goes on by itself.
 */
export function departurePage(visitor: Visitor, url: string, cookie: string): Answer {
  const say = signInTexts(visitor.language);
  const name = visitor.office.access.providerName ?? '';
  const answer = page(visitor, {
    title: say.onTheWay(name),
    content: (
      <>
        <PageHead title={say.onTheWay(name)} lead={say.onTheWayLead} />
        <Columns>
          <p>
            <a href={url}>{say.goOn(name)}</a>
          </p>
        </Columns>
      </>
    ),
  });
  return { ...answer, goesOnTo: url, cookie };
}
