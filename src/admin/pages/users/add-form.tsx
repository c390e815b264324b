// SPDX-License-Identifier: MPL-2.0
import type { Deciding } from '../../../access/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields, type Filled } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import { RoleFields, roleFieldNames } from './role-fields.tsx';
import { userTexts } from './texts/index.ts';

interface AddFormProps {
  readonly editor: Editor;
  readonly deciding: Deciding;
  readonly filled: Filled | undefined;
}

/** A new user: who it is, and the first role. */
export function AddForm({ editor, deciding, filled }: AddFormProps) {
  const { language, signedIn } = editor;
  const say = userTexts(language);
  const fields = new Fields('ny', filled, language);
  return (
    <form class="form" method="post" action="/admin/brugere">
      <h2>{say.add}</h2>
      <p class="note">{say.addLead}</p>
      <input type="hidden" name="token" value={signedIn.formToken} />
      {fields.general(['navn', 'email', ...roleFieldNames]).map((error) => (
        <p class="field__error" role="alert">
          {error}
        </p>
      ))}
      <div class="form__row form__row--top">
        <Field
          {...{ id: 'navn', name: 'navn', label: say.name, language, required: true }}
          state={fields.get('navn', '')}
          autocomplete="off"
        />
        <Field
          {...{ id: 'email', name: 'email', label: say.email, type: 'email', language, required: true }}
          state={fields.get('email', '')}
          autocomplete="off"
        />
      </div>
      <RoleFields {...{ editor, deciding, fields }} />
      <div class="form__end">
        <button type="submit" class="button button-primary">
          {say.addUser}
        </button>
      </div>
    </form>
  );
}
