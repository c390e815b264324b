// SPDX-License-Identifier: MPL-2.0
import { type Spoken, texts } from '../texts/index.ts';

export interface CompareDaysProps extends Spoken {
  /** The page's own path, without days. */
  readonly action: string;
  readonly from: string;
  readonly to: string;
  /** The last day that can be shown. */
  readonly max: string;
}

/** Asks for a comparison of two days. */
export function CompareDays({ language, action, from, to, max }: CompareDaysProps) {
  const say = texts(language);
  return (
    <form class="date-picker compare-days" action={action}>
      <Day label={say.dayBefore} name="dato" value={from} max={max} />
      <Day label={say.dayAfter} name="sammenlign" value={to} max={max} />
      <button type="submit" class="button button-secondary">
        {say.compareButton}
      </button>
    </form>
  );
}

interface DayProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly max: string;
}

function Day({ label, name, value, max }: DayProps) {
  return (
    <label>
      <span class="form-label">{label}</span>
      <input class="form-input" type="date" name={name} value={value} max={max} required />
    </label>
  );
}
