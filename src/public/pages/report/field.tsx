// SPDX-License-Identifier: MPL-2.0
import { h } from 'preact';
import type { Language } from '../../../organisation/index.ts';
import { errorOf, inputId, type Typed } from './typed.ts';

export interface ReportFieldProps {
  readonly name: string;
  readonly label: string;
  /** What it shows before anything is typed. */
  readonly text: string;
  readonly typed: Typed | undefined;
  readonly language: Language;
  readonly hint?: string | undefined;
  /** The language of the text, where it is in one. */
  readonly lang?: Language | undefined;
  readonly rows?: number | undefined;
  readonly type?: 'text' | 'tel' | 'email' | undefined;
  readonly autocomplete?: string;
}

/** A field with its label, and beside it what is wrong with what was typed. */
export function ReportField({ name, label, text, typed, language, hint, rows, ...rest }: ReportFieldProps) {
  const id = inputId(name);
  const error = typed && errorOf(typed, name, language);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const value = typed?.values.get(name) ?? text;
  const shared = {
    ...{ id, name, class: 'form-input', lang: rest.lang === language ? undefined : rest.lang },
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    autocomplete: rest.autocomplete ?? 'off',
  };
  return (
    <div class="report__field">
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="report__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {rows ? (
        <textarea {...shared} rows={rows}>
          {value}
        </textarea>
      ) : (
        // One of the types of an input is known only when it is made, which JSX's own types do not foresee.
        h('input', { ...shared, type: rest.type ?? 'text', value })
      )}
    </div>
  );
}
