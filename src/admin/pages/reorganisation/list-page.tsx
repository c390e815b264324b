// SPDX-License-Identifier: MPL-2.0
import { Columns, LinkList, PageHead } from '../../../components/index.ts';
import { dateInWords } from '../../../organisation/index.ts';
import type { DraftSummary } from '../../../register/index.ts';
import { Fields, type Filled } from '../../forms/filled.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { AboutFields, aboutNames } from './about-fields.tsx';
import { Button, DraftForm } from './draft-form.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { mayRead, place, placeOf, stageOf } from './workspace.ts';

/** `/admin/omorganisering`: the reorganisations there are, and the beginning of a new one. */
export async function listPage(editor: Editor, filled?: Filled): Promise<Answer> {
  const { language } = editor;
  const say = reorganisationTexts(language);
  const { drafts } = editor.office.register;
  const [living, ended] = await Promise.all([
    drafts.list(['open', 'submitted', 'approved']),
    drafts.list(['recorded', 'withdrawn']),
  ]);
  const fields = new Fields('ny', filled, language);
  return page(editor, {
    title: say.title,
    status: filled ? 422 : 200,
    breadcrumbs: { trail: [{ text: adminTexts(language).overview, href: '/admin' }], current: say.title },
    content: (
      <>
        <PageHead title={say.title} lead={say.lead} />
        <Columns>
          <section>
            <h2>{say.current}</h2>
            <DraftList editor={editor} drafts={living} />
          </section>
          <section id="ny">
            <h2>{say.begin}</h2>
            <DraftForm {...{ editor, action: place, errors: fields.general(aboutNames) }}>
              <AboutFields {...{ editor, fields }} />
              <div class="form__end">
                <Button text={say.beginButton} />
              </div>
            </DraftForm>
          </section>
          {ended.length > 0 && (
            <section>
              <h2>{say.ended}</h2>
              <DraftList editor={editor} drafts={ended.slice(0, 50)} />
            </section>
          )}
        </Columns>
      </>
    ),
  });
}

export function DraftList({ editor, drafts }: { editor: Editor; drafts: readonly DraftSummary[] }) {
  const { language, today } = editor;
  const say = reorganisationTexts(language);
  const mine = drafts.filter((draft) => mayRead(editor, draft));
  if (mine.length === 0) return <p>{say.none}</p>;
  const links = mine.map((draft) => {
    const stage = stageOf(draft, today);
    const day = dateInWords(draft.day, language);
    const status =
      stage === 'inEffect' ? [say.inEffectSince(day)] : [say.status[stage], say.takesEffect(day)];
    return {
      text: draft.title,
      href: placeOf(draft),
      note: [...status, say.steps(draft.size), say.madeBy(draft.createdBy)].join(' · '),
    };
  });
  return <LinkList links={links} />;
}
