// SPDX-License-Identifier: MPL-2.0
import { Columns, PageHead } from '../../../components/index.ts';
import { asOf, fullName } from '../../../organisation/index.ts';
import { SavedNotice } from '../../forms/saved-notice.tsx';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { page } from '../../visit/page.tsx';
import { History } from '../history/history.tsx';
import { knownIn } from '../history/known.ts';
import { KnownForm } from '../history/known-form.tsx';
import { meanwhileNotice } from '../history/meanwhile.tsx';
import { partIn } from '../history/part.ts';
import { pictured } from '../pictures/owner.ts';
import { PictureForms } from '../pictures/picture-forms.tsx';
import { plannedFor } from '../planned/planned.ts';
import { TakenBackNotice } from '../planned/taken-back-notice.tsx';
import { personAsKnown } from './as-known.tsx';
import { Contacts } from './contacts.tsx';
import { NameForm } from './name-form.tsx';
import type { PersonEdited } from './person-edited.ts';
import { Posts } from './posts.tsx';
import { personTexts } from './texts/index.ts';

/** `/admin/person/{id}`: what a person is called, what they hold and have held, and all that was changed. */
export async function personPage({ editor, person, filled }: PersonEdited): Promise<Answer> {
  const { language, office, today } = editor;
  const say = personTexts(language);
  const told = await office.register.historyOf('person', person.id, partIn(editor));
  const career = await office.register.career('full', person.id, asOf(today));
  const known = await knownIn(editor);
  const planned = await plannedFor(editor, { is: 'person', id: person.id });
  const name = fullName(person);
  const place = `/admin/person/${person.id}`;
  return page(editor, {
    title: say.editPerson(name),
    status: filled ? (filled.status ?? 422) : 200,
    breadcrumbs: { trail: [{ text: adminTexts(language).overview, href: '/admin' }], current: name },
    content: (
      <>
        <PageHead title={say.editPerson(name)}>
          <SavedNotice editor={editor} />
          <TakenBackNotice {...{ editor, planned, filled }} />
          {await meanwhileNotice(editor, filled)}
          {person.publication === 'public' && (
            <p>
              <a href={`/id/person/${person.id}`}>{say.seePage}</a>
            </p>
          )}
        </PageHead>
        <Columns>
          <NameForm {...{ editor, person, filled, planned }} />
          <Contacts {...{ editor, person, filled, planned }} />
          <PictureForms {...{ editor, owner: pictured('person', person.id), filled, planned }} />
          <Posts {...{ editor, career, filled, planned }} />
          <KnownForm
            {...{ editor, known, action: place }}
            show={(then) => personAsKnown(editor, then, person.id)}
          />
          <History {...{ editor, told, place }} />
        </Columns>
      </>
    ),
  });
}
