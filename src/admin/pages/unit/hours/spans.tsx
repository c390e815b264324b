// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import type { FieldState } from '../../../forms/filled.ts';
import { spanFields } from './fields.ts';
import { hoursTexts } from './texts/index.ts';

interface SpansProps {
  readonly language: Language;
  readonly state: (name: string) => FieldState;
  /** Begins the names of the fields. */
  readonly name: string;
  /** The day or days, for those who hear the fields. */
  readonly what: string;
  readonly count: number;
}

/** The times of a day, each from and until. */
export function Spans({ language, state, name, what, count }: SpansProps) {
  const say = hoursTexts(language);
  const error = state(name).error !== undefined;
  return (
    <div class="hours__spans">
      {Array.from({ length: count }, (_, place) => {
        const [opens, closes] = spanFields(name, place);
        const heard = place === 0 ? what : say.again(what);
        return (
          <span class="hours__span">
            <TimeInput {...{ name: opens, label: say.opens(heard), value: state(opens).value, error }} />
            <span aria-hidden="true">–</span>
            <TimeInput {...{ name: closes, label: say.closes(heard), value: state(closes).value, error }} />
          </span>
        );
      })}
    </div>
  );
}

interface TimeInputProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: boolean;
}

function TimeInput({ name, label, value, error }: TimeInputProps) {
  const state = error ? { 'aria-invalid': 'true' as const } : {};
  return <input class="form-input" type="time" aria-label={label} {...{ name, value }} {...state} />;
}
