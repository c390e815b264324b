// SPDX-License-Identifier: MPL-2.0

export interface SelectProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly hint?: string | undefined;
  /** What is wrong with what was chosen. */
  readonly error?: string | undefined;
  /** What holds by now, where somebody else has chosen otherwise meanwhile. */
  readonly meanwhile?: string | undefined;
}

/** A choice of few. */
export function Select({ id, name, label, value, options, hint, error, meanwhile }: SelectProps) {
  const said = Object.entries({ hint, error, now: meanwhile }).filter(([, text]) => text);
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
      <select
        {...{ class: 'form-select', id, name }}
        aria-describedby={said.map(([what]) => `${id}-${what}`).join(' ') || undefined}
        aria-invalid={error ? 'true' : undefined}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
      {meanwhile && (
        <p class="field__error" id={`${id}-now`}>
          {meanwhile}
        </p>
      )}
    </div>
  );
}
