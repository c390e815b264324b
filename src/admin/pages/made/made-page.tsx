// SPDX-License-Identifier: MPL-2.0
import type { Reach } from '../../../access/index.ts';
import { Columns, PageHead } from '../../../components/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { historyTexts } from '../history/texts/index.ts';
import { MadeChanges } from './made-changes.tsx';
import { seenBy } from './seen.ts';
import { madeTexts } from './texts/index.ts';

/** Whose changes are shown, where, and as much of them as lies within a reach. */
interface Made {
  /** As the changes name whoever made them. */
  readonly actor: string;
  readonly title: string;
  /** The page's own address. */
  readonly place: string;
  readonly trail: readonly { readonly text: string; readonly href: string }[];
  readonly reach: Reach;
}

/** What one user has changed, the last first. */
export async function madePage(editor: Editor, { actor, title, place, trail, reach }: Made): Promise<Answer> {
  const { language, query } = editor;
  const [say, ways] = [madeTexts(language), historyTexts(language)];
  const { changes, named, earlier } = await seenBy(editor, actor, reach);
  return page(editor, {
    title,
    breadcrumbs: { trail, current: title },
    content: (
      <>
        <PageHead title={title} lead={say.lead}>
          {reach !== 'all' && <p>{say.onlyParts}</p>}
        </PageHead>
        <Columns>
          <div>
            <MadeChanges {...{ editor, changes, named, reach }} />
            <p class="changes__ways">
              {query.has('foer') && <a href={place}>{ways.latest}</a>}
              {earlier !== undefined && <a href={`${place}?foer=${earlier}`}>{ways.earlier}</a>}
            </p>
          </div>
        </Columns>
      </>
    ),
  });
}
