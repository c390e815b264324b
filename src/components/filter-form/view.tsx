// SPDX-License-Identifier: MPL-2.0
import { type Spoken, texts } from '../texts/index.ts';

export interface Filter {
  readonly name: string;
  readonly label: string;
  /** What stands for no choice: `Alle forvaltninger`. */
  readonly all: string;
  readonly value?: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export interface FilterFormProps extends Spoken {
  readonly action: string;
  readonly filters: readonly Filter[];
  /** What else the address says and the form must not lose. */
  readonly kept?: Readonly<Record<string, string>> | undefined;
}

/** Chooses what a long list shows: a plain form, so that it needs no script. */
export function FilterForm({ language, action, filters, kept = {} }: FilterFormProps) {
  return (
    <form class="filter-form" action={action}>
      {filters.map(({ name, label, all, value, options }) => (
        <label>
          <span class="form-label">{label}</span>
          <select class="form-select" name={name}>
            <option value="">{all}</option>
            {options.map((option) => (
              <option value={option.value} selected={option.value === value}>
                {option.text}
              </option>
            ))}
          </select>
        </label>
      ))}
      {Object.entries(kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class="button button-secondary">
        {texts(language).seeDay}
      </button>
    </form>
  );
}
