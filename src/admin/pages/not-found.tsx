// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead } from '../../components/index.ts';
import { explain, refuse } from '../../organisation/index.ts';
import { adminTexts } from '../texts/index.ts';
import type { Answer } from '../visit/answer.ts';
import { page } from '../visit/page.tsx';
import type { Editor, Visitor } from '../visit/visit.ts';

/** What is not there, and what is there but not for this one, look the same: nobody learns which of them it is. */
export function notFoundPage(
  editor: Editor,
  said?: { readonly title: string; readonly lead: string },
): Answer {
  const say = adminTexts(editor.language);
  const { title, lead } = said ?? { title: say.notFoundTitle, lead: say.notFound };
  return page(editor, {
    title,
    status: 404,
    content: (
      <>
        <PageHead {...{ title, lead }} />
        <Columns>
          <p>
            <a href="/admin">{say.overview}</a>
          </p>
        </Columns>
      </>
    ),
  });
}

/** A form that did not come from a page of ours, or from one that is too old. */
export function forbiddenPage(visitor: Visitor): Answer {
  const say = adminTexts(visitor.language);
  return page(visitor, {
    title: say.forbiddenTitle,
    status: 403,
    content: <PageHead title={say.forbiddenTitle} lead={explain(refuse('form-foreign'), visitor.language)} />,
  });
}
