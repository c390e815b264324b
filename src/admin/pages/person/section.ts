// SPDX-License-Identifier: MPL-2.0
import { refuse } from '../../../organisation/index.ts';
import type { Section } from '../../door/section.ts';
import type { Filled } from '../../forms/filled.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { contactsOnPerson } from '../contacts/owners.ts';
import { saveContact } from '../contacts/save-contact.ts';
import { notFoundPage } from '../not-found.tsx';
import { pictured } from '../pictures/owner.ts';
import { savePicture } from '../pictures/save-picture.ts';
import { takeBack } from '../planned/take-back.ts';
import { personPage } from './person-page.tsx';
import { savePerson } from './save.ts';
import { personTexts } from './texts/index.ts';
import { personOf } from './within-reach.ts';

/** `/admin/person/{id}` and its form. */
export const personSection: Section = {
  async show(editor, [id = '', ...more]) {
    const person = more.length === 0 ? personOf(editor, id) : undefined;
    return person ? personPage({ editor, person }) : nobodyPage(editor);
  },
  async send(editor, [id = '', part = '', item = '', ...more], values) {
    const person = more.length === 0 ? personOf(editor, id) : undefined;
    if (person && part === 'billeder')
      return savePicture({ editor, owner: pictured('person', id), item, values, show: personWith(id) });
    if (person && part === 'kontakt')
      return saveContact({ editor, page: contactsOnPerson(id), item, values, show: personWith(id) });
    if (person && part === 'planlagt')
      return takeBack({ editor, subject: { is: 'person', id }, key: item, values, show: personWith(id) });
    return person && part === 'navn' && item === ''
      ? savePerson({ editor, person, values })
      : nobodyPage(editor);
  },
  async resume(editor, [id = '', ...form], values) {
    const person = personOf(editor, id);
    if (!person) return goTo('/admin');
    const filled = { form: form.join('/'), values, refusals: [refuse('form-expired')] };
    return personPage({ editor, person, filled });
  },
};

/** The page of a person with a form as it was sent. */
function personWith(id: string) {
  return async (editor: Editor, filled: Filled) => {
    const person = personOf(editor, id);
    return person ? personPage({ editor, person, filled }) : nobodyPage(editor);
  };
}

function nobodyPage(editor: Editor): Answer {
  const { nobodyTitle: title, nobody: lead } = personTexts(editor.language);
  return notFoundPage(editor, { title, lead });
}
