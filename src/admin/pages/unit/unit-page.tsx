// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead } from '../../../components/index.ts';
import { ancestorsOf, type Entity, inLanguage, pathOf } from '../../../organisation/index.ts';
import { SavedNotice } from '../../forms/saved-notice.tsx';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import type { Editor } from '../../visit/visit.ts';
import { ContactForms } from '../contacts/contact-forms.tsx';
import { contactsOnUnit } from '../contacts/owners.ts';
import { contactsTexts } from '../contacts/texts/index.ts';
import { reviewForm } from '../fresh/review-form.tsx';
import { ChangeList } from '../history/change-list.tsx';
import { meanwhileNotice } from '../history/meanwhile.tsx';
import { historyTexts } from '../history/texts/index.ts';
import { pictured } from '../pictures/owner.ts';
import { PictureForms } from '../pictures/picture-forms.tsx';
import { plannedFor } from '../planned/planned.ts';
import { PlannedHere } from '../planned/planned-here.tsx';
import { TakenBackNotice } from '../planned/taken-back-notice.tsx';
import { HoursForm } from './hours/hours-form.tsx';
import { NoteForms } from './note-forms.tsx';
import { OrderForm } from './order/order-form.tsx';
import { PostForms } from './post-forms.tsx';
import { TaskForms } from './task-forms.tsx';
import { TextsForm } from './texts-form.tsx';
import type { UnitEdited } from './unit-edited.ts';

/** How many changes the page tells of; the rest have a page of their own. */
const mostChanges = 5;

/** `/admin/enhed/{id}`: one unit's names, texts, ways of contact and tasks, what is planned, and what was done. */
export async function unitPage({ editor, unit, filled }: UnitEdited): Promise<Answer> {
  const { language, snapshot, office } = editor;
  const say = adminTexts(language);
  const [told, planned] = await Promise.all([
    office.register.historyOf('unit', unit.id, { most: mostChanges }),
    plannedFor(editor, { is: 'unit', id: unit.id }),
  ]);
  const name = inLanguage(unit.name, language);
  return page(editor, {
    title: say.editUnit(name),
    status: filled && !filled.preview ? (filled.status ?? 422) : 200,
    breadcrumbs: {
      trail: [{ text: say.overview, href: '/admin' }, ...ancestorsOf(snapshot, unit.id).map(linkTo(editor))],
      current: name,
    },
    content: (
      <>
        <PageHead title={say.editUnit(name)}>
          <SavedNotice editor={editor} />
          <TakenBackNotice {...{ editor, planned, filled }} />
          {await meanwhileNotice(editor, filled)}
          <p>
            <a href={`/${pathOf(snapshot, unit.id)}`}>{say.seePage}</a>
          </p>
        </PageHead>
        <Columns>
          <TextsForm {...{ editor, unit, filled, planned }} />
          <PictureForms {...{ editor, owner: pictured('unit', unit.id), filled, planned }} />
          <PostForms {...{ editor, unit, filled, planned }} />
          <section id="kontakt">
            <h2>{contactsTexts(language).title}</h2>
            <PlannedHere {...{ editor, planned, filled }} of="kontakt" />
            <ContactForms
              {...{ editor, filled, page: contactsOnUnit(unit.id), owner: { entity: 'unit', id: unit.id } }}
            />
          </section>
          <HoursForm {...{ editor, unit, filled, planned }} />
          <TaskForms {...{ editor, unit, filled, planned }} />
          <OrderForm {...{ editor, unit, filled, planned }} />
          <NoteForms {...{ editor, unit, filled, planned }} />
          {await reviewForm({ editor, unit, filled })}
          <section id="historik">
            <h2>{say.history}</h2>
            <ChangeList {...{ editor, ...told }} />
            <p>
              <a href={`/admin/enhed/${unit.id}/historik`}>{historyTexts(language).allOfIt}</a>
            </p>
          </section>
        </Columns>
      </>
    ),
  });
}

function linkTo({ language }: Editor) {
  return ({ id, name }: Entity<'unit'>) => ({ text: inLanguage(name, language), href: `/admin/enhed/${id}` });
}
