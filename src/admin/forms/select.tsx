// SPDX-License-Identifier: MPL-2.0

export interface SelectProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** A choice of few. */
export function Select({ id, name, label, value, options }: SelectProps) {
  return (
    <div class="field">
      <label class="form-label" for={id}>
        {label}
      </label>
      <select class="form-select" id={id} name={name}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
