// SPDX-License-Identifier: MPL-2.0
import { fullName, heldTitle, listInWords } from '../../../../organisation/index.ts';
import { Field } from '../../../forms/field.tsx';
import { Fields } from '../../../forms/filled.ts';
import { EditForm } from '../../../forms/form.tsx';
import { Select } from '../../../forms/select.tsx';
import { adminTexts } from '../../../texts/index.ts';
import { Namesakes } from '../../namesakes/namesake-choice.tsx';
import { choiceField, findable } from '../../namesakes/people-called.ts';
import { capacities } from '../appointments.ts';
import type { PostEdited } from './post-edited.ts';
import { heldAsSeen } from './seen.ts';
import { postTexts } from './texts/index.ts';

const names = ['person', 'egenskab', 'til', 'synlighed', choiceField];

/** By whom a post comes to be held; beside those who hold it, or in their place. */
export function AppointForm({ editor, unit, filled, holding }: PostEdited) {
  const { language } = editor;
  const say = adminTexts(language);
  const { post, holders } = holding;
  const form = `stillinger/${post.id}`;
  const fields = new Fields(form, filled, language);
  return (
    <div class="edit-block" id={`besaet-${post.id}`}>
      <p class="strong">{say.appoint}</p>
      {filled?.form === form && filled.now && <HeldNow {...{ editor, holding }} />}
      <EditForm
        {...{ editor, fields, id: post.id, names, button: say.appoint }}
        action={`/admin/enhed/${unit.id}/${form}#besaet-${post.id}`}
        seen={heldAsSeen(post, holders).made}
      >
        <AppointFields {...{ editor, fields, id: post.id }} />
        <Namesakes
          {...{ snapshot: findable(editor), language, fields, field: 'person', id: post.id, withNew: true }}
        />
        {holders.length > 0 && (
          <label class="check">
            <input type="checkbox" name="afloes" value="1" checked={fields.get('afloes', '').value === '1'} />
            <span>{say.replaces}</span>
          </label>
        )}
      </EditForm>
    </div>
  );
}

function AppointFields({
  editor: { language },
  fields,
  id,
}: Pick<PostEdited, 'editor'> & { readonly fields: Fields; readonly id: string }) {
  const say = adminTexts(language);
  return (
    <div class="form__row">
      <Field
        {...{ id: `${id}-person`, name: 'person', label: say.fullName, language }}
        state={fields.get('person', '')}
        autocomplete="off"
        required
      />
      <Select
        {...{ id: `${id}-egenskab`, name: 'egenskab', label: say.capacity }}
        value={fields.get('egenskab', 'permanent').value}
        options={capacities.map((one) => ({ value: one, text: say[one] }))}
      />
      <Field
        {...{ id: `${id}-til`, name: 'til', label: say.lastDay, type: 'date', language }}
        state={fields.get('til', '')}
      />
      <Select
        {...{ id: `${id}-synlighed`, name: 'synlighed', label: say.whoSeesName }}
        value={fields.get('synlighed', 'public').value}
        options={[
          { value: 'public', text: say.seenByAll },
          { value: 'internal', text: say.seenInside },
        ]}
      />
    </div>
  );
}

/** Who holds it by now, where somebody else has changed that since the form was opened. */
function HeldNow({ editor, holding: { post, holders } }: Pick<PostEdited, 'editor' | 'holding'>) {
  const { language } = editor;
  const say = postTexts(language);
  const { person } = findable(editor);
  const each = holders.map(({ membership: { personId, capacity } }) => {
    const holder = person.get(personId ?? '');
    const name = holder ? fullName(holder) : adminTexts(language).nobody;
    return `${name} (${heldTitle(post.title, capacity, language).whole})`;
  });
  return (
    <p class="field__error">{each.length > 0 ? say.heldNow(listInWords(each, language)) : say.vacantNow}</p>
  );
}
