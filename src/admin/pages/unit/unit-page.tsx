// SPDX-License-Identifier: MPL-2.0
import { Columns, Notice, PageHead } from '../../../components/index.ts';
import {
  ancestorsOf,
  dateInWords,
  type Entity,
  inLanguage,
  parseCivilDate,
  pathOf,
} from '../../../organisation/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { ChangeTable } from '../change-table.tsx';
import { reviewForm } from '../fresh/review-form.tsx';
import { instantInWords } from '../instant.ts';
import { ContactForms } from './contact-forms.tsx';
import { NoteForms } from './note-forms.tsx';
import { plannedFor } from './planned.ts';
import { PostForms } from './post-forms.tsx';
import { TaskForms } from './task-forms.tsx';
import { TextsForm } from './texts-form.tsx';
import type { UnitEdited } from './unit-edited.ts';

const mostChanges = 20;

/** `/admin/enhed/{id}`: one unit's names, texts, ways of contact and tasks, what is planned, and what was done. */
export async function unitPage({ editor, unit, filled }: UnitEdited): Promise<Answer> {
  const { language, snapshot, office } = editor;
  const say = adminTexts(language);
  const [changes, planned] = await Promise.all([
    office.register.changesOfUnit(unit.id, mostChanges),
    plannedFor(editor, unit.id),
  ]);
  const name = inLanguage(unit.name, language);
  return page(editor, {
    title: say.editUnit(name),
    status: filled ? 422 : 200,
    breadcrumbs: {
      trail: [{ text: say.overview, href: '/admin' }, ...ancestorsOf(snapshot, unit.id).map(linkTo(editor))],
      current: name,
    },
    content: (
      <>
        <PageHead title={say.editUnit(name)}>
          <SavedNotice editor={editor} />
          {filled?.now && (
            <Notice heading={say.meanwhileTitle} kind="warning" paragraphs={meanwhile(editor, changes)} />
          )}
          <p>
            <a href={`/${pathOf(snapshot, unit.id)}`}>{say.seePage}</a>
          </p>
        </PageHead>
        <Columns>
          {planned.length > 0 && (
            <section>
              <h2>{say.planned}</h2>
              <ul>
                {planned.map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            </section>
          )}
          <TextsForm {...{ editor, unit, filled }} />
          <PostForms {...{ editor, unit, filled }} />
          <ContactForms {...{ editor, unit, filled }} />
          <TaskForms {...{ editor, unit, filled }} />
          <NoteForms {...{ editor, unit, filled }} />
          {await reviewForm({ editor, unit, filled })}
          <section id="historik">
            <h2>{say.history}</h2>
            <ChangeTable changes={changes} language={language} />
          </section>
        </Columns>
      </>
    ),
  });
}

function linkTo({ language }: Editor) {
  return ({ id, name }: Entity<'unit'>) => ({ text: inLanguage(name, language), href: `/admin/enhed/${id}` });
}

/** After something has been saved, from which day it holds. */
function SavedNotice({ editor: { query, language } }: { readonly editor: Editor }) {
  const day = parseCivilDate(query.get('gemt') ?? '');
  const say = adminTexts(language);
  if (query.has('uaendret')) return <Notice heading={say.nothingChanged} />;
  return day ? (
    <div role="status">
      <Notice heading={say.saved(dateInWords(day, language))} />
    </div>
  ) : null;
}

function meanwhile({ language }: Editor, changes: Parameters<typeof ChangeTable>[0]['changes']) {
  const [last] = changes;
  return last ? [adminTexts(language).meanwhile(last.actor, instantInWords(last.recordedAt, language))] : [];
}
