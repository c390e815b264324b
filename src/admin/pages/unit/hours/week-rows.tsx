// SPDX-License-Identifier: MPL-2.0
import {
  capitalised,
  type Language,
  type OpeningHours,
  weekdayName,
} from '../../../../organisation/index.ts';
import type { FieldState } from '../../../forms/filled.ts';
import { spansShown, weekdayField, weekdays } from './fields.ts';
import { Spans } from './spans.tsx';

export interface HoursRows {
  readonly language: Language;
  /** Begins the identifiers of its fields. */
  readonly id: string;
  /** The hours as they are, for how many fields there are. */
  readonly hours: OpeningHours;
  /** What a field shows. */
  readonly state: (name: string) => FieldState;
}

/** A row for each weekday. */
export function WeekRows({ language, id, hours, state }: HoursRows) {
  return (
    <div class="hours">
      {weekdays.map((day) => {
        const [name, weekday] = [weekdayField(day), capitalised(weekdayName(day, language))];
        const { error } = state(name);
        return (
          // A legend cannot stand beside its fields.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <div
            class="hours__row hours__row--day"
            role="group"
            aria-labelledby={`${id}-${name}`}
            aria-describedby={error && `${id}-${name}-error`}
          >
            <p class="strong" id={`${id}-${name}`}>
              {weekday}
            </p>
            <Spans {...{ language, state, name, what: weekday, count: spansShown(hours) }} />
            {error && (
              <p class="field__error" id={`${id}-${name}-error`}>
                {error}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
