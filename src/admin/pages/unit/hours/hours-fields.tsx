// SPDX-License-Identifier: MPL-2.0
import type { OpeningHours } from '../../../../organisation/index.ts';
import { Fields } from '../../../forms/filled.ts';
import { EditForm } from '../../../forms/form.tsx';
import { adminTexts } from '../../../texts/index.ts';
import type { UnitEdited } from '../unit-edited.ts';
import { ExceptionRows } from './exception-rows.tsx';
import {
  exceptionField,
  fieldsOfHours,
  hoursField,
  mostExceptions,
  weekdayField,
  weekdays,
} from './fields.ts';
import { hoursTexts } from './texts/index.ts';
import { WeekRows } from './week-rows.tsx';

const names = [
  ...weekdays.map(weekdayField),
  ...Array.from({ length: mostExceptions }, (_, row) => exceptionField(row)),
];

interface HoursFieldsProps extends UnitEdited {
  /** Which form of the page. */
  readonly form: string;
  readonly id: string;
  readonly summary: string;
  readonly hours: OpeningHours;
  /** Whether there are any to take away. */
  readonly some: boolean;
  readonly seen: number | undefined;
}

/** Opening hours to be changed: a row for each weekday, and a row for each exception. */
export function HoursFields({
  editor,
  unit,
  filled,
  form,
  id,
  summary,
  hours,
  some,
  seen,
}: HoursFieldsProps) {
  const { language } = editor;
  const say = hoursTexts(language);
  const held = fieldsOfHours(hours);
  const sent = new Fields(form, filled, language);
  const rows = { language, id, hours, state: (name: string) => sent.get(name, held.get(name) ?? '') };
  const { now } = sent.get(hoursField, '');
  const remove = (
    <button type="submit" class="button button-secondary" name="fjern" value="1">
      {say.removeAll}
    </button>
  );
  return (
    <details open={filled?.form === form}>
      <summary>{summary}</summary>
      <EditForm
        {...{ editor, fields: sent, id, names, seen }}
        action={`/admin/enhed/${unit.id}/${form}`}
        buttons={some && remove}
      >
        {now && <p class="field__error">{adminTexts(language).nowItSays(now)}</p>}
        <p class="note">{say.hint}</p>
        <WeekRows {...rows} />
        <h3>{say.exceptions}</h3>
        <p class="note">{say.exceptionsHint}</p>
        <ExceptionRows {...rows} />
      </EditForm>
    </details>
  );
}
