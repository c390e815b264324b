// SPDX-License-Identifier: MPL-2.0
import { Field } from '../../../forms/field.tsx';
import { exceptionField, rowsShown } from './fields.ts';
import { Spans } from './spans.tsx';
import { hoursTexts } from './texts/index.ts';
import type { HoursRows } from './week-rows.tsx';

/** A row for each exception, and some for new ones. */
export function ExceptionRows({ hours, ...shared }: HoursRows) {
  const rows = Array.from({ length: rowsShown(hours) }, (_, row) => row);
  return (
    <div class="hours">
      {rows.map((row) => (
        <ExceptionRow {...{ ...shared, row, spans: hours.exceptions[row]?.spans.length }} />
      ))}
    </div>
  );
}

interface ExceptionRowProps extends Omit<HoursRows, 'hours'> {
  readonly row: number;
  /** How many times of opening it has; undefined for a new one. */
  readonly spans: number | undefined;
}

function ExceptionRow({ language, id, state, row, spans }: ExceptionRowProps) {
  const say = hoursTexts(language);
  const [name, isNew] = [exceptionField(row), spans === undefined];
  const title = isNew ? say.newException : say.exception(row + 1);
  const { error } = state(name);
  const field = (part: string, label: string, type: 'date' | 'text') => (
    <Field
      {...{ id: `${id}-${name}-${part}`, name: `${name}-${part}`, label, type, language }}
      state={state(`${name}-${part}`)}
    />
  );
  return (
    <fieldset class="hours__row" aria-describedby={error && `${id}-${name}-error`}>
      <legend>{title}</legend>
      <div class="form__row">
        {field('dag', say.firstDay, 'date')}
        {field('sidste', say.lastDay, 'date')}
        {field('note', say.note, 'text')}
      </div>
      <Spans {...{ language, state, name, what: title, count: Math.max(1, spans ?? 0) }} />
      {!isNew && (
        <label class="check">
          <input
            type="checkbox"
            name={`${name}-fjern`}
            value="1"
            checked={state(`${name}-fjern`).value === '1'}
          />
          <span>{say.removeException}</span>
        </label>
      )}
      {error && (
        <p class="field__error" id={`${id}-${name}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
