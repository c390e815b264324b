// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { adminTexts } from '../texts/index.ts';
import type { Editor } from '../visit/visit.ts';
import { Field } from './field.tsx';
import type { Fields } from './filled.ts';

export interface EditFormProps {
  readonly editor: Editor;
  readonly action: string;
  /** Begins the identifiers of its fields. */
  readonly id: string;
  readonly fields: Fields;
  /** The names of its own fields. */
  readonly names: readonly string[];
  /** The change that what it shows was written by; or all that it was made from. */
  readonly seen?: number | string | undefined;
  /** Whether a file can come with it. */
  readonly withFile?: boolean;
  readonly button?: string | undefined;
  /** What else can be done with it. */
  readonly buttons?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A form that changes something: its fields, from which day, why, and the button. */
export function EditForm({
  editor,
  action,
  id,
  fields,
  names,
  seen,
  withFile,
  button,
  buttons,
  children,
}: EditFormProps) {
  const { language, today, signedIn } = editor;
  const say = adminTexts(language);
  const errors = fields.general([...names, 'fra', 'hvorfor']);
  return (
    <form class="form" method="post" action={action} enctype={withFile ? 'multipart/form-data' : undefined}>
      <input type="hidden" name="token" value={signedIn.formToken} />
      {seen !== undefined && <input type="hidden" name="set" value={String(seen)} />}
      {errors.map((error) => (
        <p class="field__error" role="alert">
          {error}
        </p>
      ))}
      {children}
      <div class="form__row">
        <Field
          {...{
            id: `${id}-fra`,
            name: 'fra',
            label: say.fromWhichDay,
            type: 'date',
            required: true,
            language,
          }}
          state={fields.get('fra', today)}
        />
        <Field
          {...{ id: `${id}-hvorfor`, name: 'hvorfor', label: say.why, language }}
          state={fields.get('hvorfor', '')}
        />
        <div class="form__end">
          <button type="submit" class="button button-primary">
            {button ?? say.save}
          </button>
          {buttons}
        </div>
      </div>
    </form>
  );
}
