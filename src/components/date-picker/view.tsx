// SPDX-License-Identifier: MPL-2.0
import { type Spoken, texts } from '../texts/index.ts';

export interface DatePickerProps extends Spoken {
  /** The page's own path, without a date. */
  readonly action: string;
  /** The day shown now, `2021-06-01`. */
  readonly date: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** Asks for the organisation as of another day. */
export function DatePicker({ language, action, date, min, max }: DatePickerProps) {
  const say = texts(language);
  return (
    <form class="date-picker" action={action}>
      <label>
        <span class="form-label">{say.dayLabel}</span>
        <input class="form-input" type="date" name="dato" value={date} min={min} max={max} required />
      </label>
      <button type="submit" class="button button-secondary">
        {say.seeDay}
      </button>
    </form>
  );
}
