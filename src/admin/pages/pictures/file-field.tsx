// SPDX-License-Identifier: MPL-2.0
import type { FieldState } from '../../forms/filled.ts';

interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Said where the form has come back: no page can fill in a file again. */
  readonly again?: string | undefined;
  readonly state: FieldState;
  readonly required: boolean;
}

/** A field to choose a picture with. */
export function FileField({ id, label, hint, again, state, required }: FileFieldProps) {
  const said = [hint, again].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="form-label" for={id}>
        {label}
      </label>
      <p class="note" id={`${id}-hint`}>
        {said}
      </p>
      <input
        {...{ id, required, type: 'file', name: 'billede', class: 'form-input picture-file' }}
        accept="image/jpeg,image/png,image/webp,image/avif"
        aria-describedby={`${id}-hint${state.error ? ` ${id}-error` : ''}`}
        aria-invalid={state.error ? 'true' : undefined}
      />
      {state.error && (
        <p class="field__error" id={`${id}-error`}>
          {state.error}
        </p>
      )}
    </div>
  );
}
