// SPDX-License-Identifier: MPL-2.0
import { leadersOf } from '../../../../organisation/index.ts';
import { Fields } from '../../../forms/filled.ts';
import { EditForm } from '../../../forms/form.tsx';
import type { UnitEdited } from '../unit-edited.ts';
import { PostFields, postFields } from './post-fields.tsx';
import { postTexts } from './texts/index.ts';

/** A post that the unit does not have yet; proposed to lead it where nothing does. */
export function NewPostForm({ editor, unit, filled }: UnitEdited) {
  const { language, snapshot } = editor;
  const say = postTexts(language);
  const isSent = filled?.form === 'stillinger';
  const fields = new Fields('stillinger', filled, language);
  const id = 'ny-stilling';
  const is = { leads: leadersOf(snapshot, unit.id).length === 0 };
  return (
    <details id={id} open={isSent}>
      <summary>{say.create}</summary>
      <EditForm
        {...{ editor, fields, id, names: postFields, button: say.createButton }}
        action={`/admin/enhed/${unit.id}/stillinger#${id}`}
      >
        <PostFields {...{ editor, fields, id, is, sent: isSent ? filled.values : undefined }} />
      </EditForm>
    </details>
  );
}
