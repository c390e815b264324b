// SPDX-License-Identifier: MPL-2.0
import { h } from 'preact';
import type { Language } from '../../organisation/index.ts';
import { adminTexts } from '../texts/index.ts';
import type { FieldState } from './filled.ts';

export interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly state: FieldState;
  readonly language: Language;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'tel' | 'url';
  /** The language of what is typed, where it is not that of the page. */
  readonly lang?: Language | undefined;
  readonly required?: boolean;
  readonly autocomplete?: string;
  readonly rows?: number;
  /** The identifier of a list of what one may mean. */
  readonly list?: string;
}

/** A field with its label, a hint, and beside it what is wrong with it. */
export function Field({ id, label, state, hint, language, rows, ...input }: FieldProps) {
  const described = [
    hint && `${id}-hint`,
    state.error && `${id}-error`,
    state.now !== undefined && `${id}-now`,
  ];
  const shared = {
    ...{
      id,
      name: input.name,
      lang: input.lang,
      required: input.required,
      autocomplete: input.autocomplete,
      list: input.list,
    },
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    'aria-invalid': state.error ? ('true' as const) : undefined,
  };
  return (
    <div class="field">
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows ? (
        <textarea class="form-input" rows={rows} {...shared}>
          {state.value}
        </textarea>
      ) : (
        <Input {...shared} type={input.type ?? 'text'} value={state.value} />
      )}
      {state.error && (
        <p class="field__error" id={`${id}-error`}>
          {state.error}
        </p>
      )}
      {state.now !== undefined && <Now id={`${id}-now`} now={state.now} language={language} />}
    </div>
  );
}

/** One of the types of an input is known only when it is made, which JSX's own types do not foresee. */
function Input(props: { readonly type: string; readonly value: string }) {
  return h('input', { class: 'form-input', ...props });
}

function Now({
  id,
  now,
  language,
}: {
  readonly id: string;
  readonly now: string;
  readonly language: Language;
}) {
  const say = adminTexts(language);
  return (
    <p class="field__error" id={id}>
      {now === '' ? say.nowEmpty : say.nowItSays(now)}
    </p>
  );
}
