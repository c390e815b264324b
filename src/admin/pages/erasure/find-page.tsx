// SPDX-License-Identifier: MPL-2.0
import { Columns, LinkList, Notice, PageHead } from '../../../components/index.ts';
import { dateInWords, inLanguage, type Language } from '../../../organisation/index.ts';
import type { FoundPerson } from '../../../register/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { erasureTexts } from './texts/index.ts';

const most = 50;

/** `/admin/sletning`: finding the person by name, among all there are and have been. */
export async function findPage(editor: Editor): Promise<Answer> {
  const { language, query, office } = editor;
  const say = erasureTexts(language);
  const words = (query.get('navn') ?? '').trim().slice(0, 100);
  const found = words === '' ? [] : await office.register.findPeople(words, most);
  return page(editor, {
    title: say.title,
    breadcrumbs: { trail: [{ text: adminTexts(language).overview, href: '/admin' }], current: say.title },
    content: (
      <>
        <PageHead title={say.title} lead={say.lead} />
        <Columns>
          {query.has('slettet') && (
            <div role="status">
              <Notice heading={say.done} />
            </div>
          )}
          <FindForm words={words} language={language} />
          {words !== '' && <Found {...{ found, words, language }} />}
        </Columns>
      </>
    ),
  });
}

function FindForm({ words, language }: { readonly words: string; readonly language: Language }) {
  const say = erasureTexts(language);
  return (
    <form class="form" action="/admin/sletning">
      <div class="field">
        <label class="form-label" for="navn">
          {say.find}
        </label>
        <p class="note" id="navn-hint">
          {say.findHint}
        </p>
        <div class="form__row">
          <input
            class="form-input"
            id="navn"
            name="navn"
            maxLength={100}
            value={words}
            aria-describedby="navn-hint"
          />
          <button type="submit" class="button button-primary">
            {say.search}
          </button>
        </div>
      </div>
    </form>
  );
}

interface FoundProps {
  readonly found: readonly FoundPerson[];
  readonly words: string;
  readonly language: Language;
}

function Found({ found, words, language }: FoundProps) {
  const say = erasureTexts(language);
  if (found.length === 0) return <p>{say.nothingFound}</p>;
  return (
    <section>
      <h2>{say.found(found.length, words)}</h2>
      <LinkList links={found.map((person) => linkTo(person, language))} />
      {found.length === most && <p class="note">{say.mostFound(most)}</p>}
    </section>
  );
}

/** Namesakes are told apart by what they did last. */
function linkTo({ id, names, title, unit, until }: FoundPerson, language: Language) {
  const say = erasureTexts(language);
  const [name = '', ...former] = names;
  const post = title && unit ? say.last(inLanguage(title, language), inLanguage(unit, language)) : say.noPost;
  const notes = [
    former.length > 0 && say.formerly(former.join(', ')),
    post,
    until && say.until(dateInWords(until, language)),
  ];
  return { text: name, href: `/admin/sletning/${id}`, note: notes.filter(Boolean).join(', ') };
}
