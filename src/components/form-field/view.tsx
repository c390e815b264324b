// SPDX-License-Identifier: MPL-2.0
import { h } from 'preact';
import type { Language } from '../../organisation/index.ts';

export interface FormFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed. */
  readonly error?: string | undefined;
  /** What holds by now, where somebody else has changed it meanwhile. */
  readonly meanwhile?: string | undefined;
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'tel' | 'url' | undefined;
  /** The language of what is typed, where it is not that of the page. */
  readonly lang?: Language | undefined;
  readonly required?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  /** As many lines as it shows; one, where it is not given. */
  readonly rows?: number | undefined;
  /** The identifier of a list of what one may mean. */
  readonly list?: string | undefined;
}

/** A field with its label, a hint, and before it what is wrong with it: it is heard before one types again. */
export function FormField({ label, value, hint, error, meanwhile, type, rows, ...input }: FormFieldProps) {
  const { id } = input;
  const said = { hint, error, now: meanwhile };
  const described = Object.entries(said).flatMap(([what, text]) => (text ? [`${id}-${what}`] : []));
  const shared = {
    ...{ class: 'form-input', ...input },
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
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
      {error && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {rows ? (
        <textarea {...shared} rows={rows}>
          {value}
        </textarea>
      ) : (
        // One of the types of an input is known only when it is made, which JSX's own types do not foresee.
        h('input', { ...shared, type: type ?? 'text', value })
      )}
      {meanwhile && (
        <p class="field__error" id={`${id}-now`}>
          {meanwhile}
        </p>
      )}
    </div>
  );
}
