// SPDX-License-Identifier: MPL-2.0
import type { Entity } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import type { PanelProps } from './deed-form.tsx';
import { Button, DraftForm } from './draft-form.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { placeOf } from './workspace.ts';

/** The end of its address. */
export const retitleForm = 'stilling-titel';
const names = ['titel-da', 'titel-en'];

/** Another title of a post. A form by itself: Enter in it gives the title, and fills nothing. */
export function RetitleForm({ work, unit, post }: PanelProps & { readonly post: Entity<'post'> }) {
  const { editor, draft, filled } = work;
  const { language } = editor;
  const say = reorganisationTexts(language);
  const isSent = filled?.form === retitleForm && filled.values.get('stilling') === post.id;
  const fields = new Fields(retitleForm, isSent ? filled : undefined, language);
  const id = `${retitleForm}-${post.id.slice(0, 8)}`;
  return (
    <DraftForm
      {...{ editor, action: `${placeOf(draft)}/${retitleForm}`, version: draft.version, unitId: unit.id }}
      errors={fields.general(names)}
    >
      <input type="hidden" name="stilling" value={post.id} />
      <div class="form__row">
        <Field
          {...{ id: `${id}-da`, name: 'titel-da', label: say.postTitle, lang: 'da', language }}
          {...{ required: true, state: fields.get('titel-da', post.title.da) }}
        />
        <Field
          {...{ id: `${id}-en`, name: 'titel-en', label: say.postTitleEnglish, lang: 'en', language }}
          state={fields.get('titel-en', post.title.en ?? '')}
        />
        <div class="form__end">
          <Button text={say.postRetitle} kind="secondary" />
        </div>
      </div>
    </DraftForm>
  );
}
