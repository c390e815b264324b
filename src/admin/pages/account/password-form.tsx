// SPDX-License-Identifier: MPL-2.0
import { explain, type Refusal } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import type { Editor } from '../../visit/visit.ts';
import { accountTexts } from './texts/index.ts';

interface PasswordFormProps {
  readonly editor: Editor;
  readonly refusals: readonly Refusal[];
}

/** Changing one's own password. What was typed is not shown again. */
export function PasswordForm({ editor, refusals }: PasswordFormProps) {
  const { language, signedIn } = editor;
  const say = accountTexts(language);
  const errorAt = (name: string) => {
    const refusal = refusals.find(({ where = 'ny' }) => where === name);
    return refusal && explain(refusal, language);
  };
  const field = (name: string, label: string, autocomplete: string, hint?: string) => (
    <Field
      {...{ id: name, name, label, hint, autocomplete, type: 'password', language, required: true }}
      state={{ value: '', error: errorAt(name), now: undefined }}
    />
  );
  return (
    <form class="form" method="post" action="/admin/konto/adgangskode">
      <h2>{say.password}</h2>
      <input type="hidden" name="token" value={signedIn.formToken} />
      <div class="form__row">
        {field('nuvaerende', say.present, 'current-password')}
        {field('ny', say.chosen, 'new-password', say.chosenHint)}
        {field('igen', say.repeated, 'new-password')}
      </div>
      <div class="form__end">
        <button type="submit" class="button button-primary">
          {say.change}
        </button>
      </div>
    </form>
  );
}
