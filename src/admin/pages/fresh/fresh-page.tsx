// SPDX-License-Identifier: MPL-2.0
import { reachOf } from '../../../access/index.ts';
import { Columns, LinkList, Notice, PageHead } from '../../../components/index.ts';
import { dateInWords } from '../../../organisation/index.ts';
import { findingKinds } from '../../../register/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { DigestWish } from './digest-wish.tsx';
import { findingsFor } from './findings.ts';
import { Letters } from './letters.tsx';
import { freshTexts } from './texts/index.ts';

const mostSearches = 20;

/** `/admin/ajour`: how many things of each kind there are to look at, what was searched for in vain, how it stands with letters. */
export async function freshPage(editor: Editor): Promise<Answer> {
  const { language, office, signedIn, snapshot } = editor;
  const say = freshTexts(language);
  const mayAdminister = reachOf(signedIn.grants, snapshot.organisationId, 'administer').length > 0;
  const [found, searches, isWanted, letters] = await Promise.all([
    findingsFor(editor),
    office.register.unanswered(mostSearches),
    office.register.digests.isWanted(signedIn.account.id),
    mayAdminister ? office.register.letters.state(20) : undefined,
  ]);
  const kinds = findingKinds
    .map((kind) => ({ kind, count: found.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return page(editor, {
    title: say.title,
    breadcrumbs: {
      trail: [{ text: adminTexts(language).overview, href: '/admin' }],
      current: say.title,
    },
    content: (
      <>
        <PageHead title={say.title} lead={say.lead} />
        <Columns>
          {kinds.length === 0 ? (
            <Notice heading={say.allWell} />
          ) : (
            <section>
              <h2>{say.toMend}</h2>
              <ul class="fresh-kinds">
                {kinds.map(({ kind, count }) => (
                  <li>
                    <a href={`/admin/ajour/${kind}`}>
                      <span class="fresh-kinds__count">{count}</span>
                      <span>{say.kinds[kind]}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {searches.length > 0 && (
            <section>
              <h2>{say.searches}</h2>
              <p class="note">{say.searchesHint}</p>
              <LinkList
                links={searches.map(({ words, times, lastOn }) => ({
                  text: words,
                  href: `/soeg?q=${encodeURIComponent(words)}`,
                  note: say.times(times, dateInWords(lastOn, language)),
                }))}
              />
            </section>
          )}
          <DigestWish editor={editor} isWanted={isWanted} />
          {letters && <Letters state={letters} hasMail={office.rules.hasMail} language={language} />}
        </Columns>
      </>
    ),
  });
}
