// SPDX-License-Identifier: MPL-2.0
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { EditForm } from '../../forms/form.tsx';
import { Select } from '../../forms/select.tsx';
import { PlannedHere } from '../planned/planned-here.tsx';
import { mayProtect } from './may-know.ts';
import type { PersonEdited } from './person-edited.ts';
import { publications } from './publications.ts';
import { personTexts } from './texts/index.ts';

/** What a person is called, and who may know it. */
export function NameForm({ editor, person, filled, planned }: PersonEdited) {
  const { language } = editor;
  const say = personTexts(language);
  const fields = new Fields('navn', filled, language);
  const offered = publications.filter((one) => one !== 'protected' || mayProtect(editor));
  return (
    <section id="navn">
      <h2>{say.nameAndPublication}</h2>
      <PlannedHere {...{ editor, planned, filled }} of="navn" />
      <EditForm
        {...{ editor, fields, id: 'navn', seen: person.recordedBy }}
        action={`/admin/person/${person.id}/navn`}
        names={['fornavn', 'efternavn', 'synlighed']}
      >
        <div class="form__row">
          <Field
            {...{ id: 'fornavn', name: 'fornavn', label: say.givenName, language, autocomplete: 'off' }}
            state={fields.get('fornavn', person.givenName)}
          />
          <Field
            {...{ id: 'efternavn', name: 'efternavn', label: say.familyName, language, autocomplete: 'off' }}
            state={fields.get('efternavn', person.familyName)}
            required
          />
          <Select
            {...{ id: 'synlighed', name: 'synlighed', label: say.publication }}
            value={fields.get('synlighed', person.publication).value}
            options={offered.map((one) => ({ value: one, text: say[one] }))}
          />
        </div>
        <p class="note">{say.publicationHint}</p>
      </EditForm>
    </section>
  );
}
