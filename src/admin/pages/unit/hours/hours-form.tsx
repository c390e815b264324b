// SPDX-License-Identifier: MPL-2.0
import { contactsOfType, inLanguage } from '../../../../organisation/index.ts';
import { Fields } from '../../../forms/filled.ts';
import { EditForm } from '../../../forms/form.tsx';
import type { UnitEdited } from '../unit-edited.ts';
import { ExceptionRows } from './exception-rows.tsx';
import { exceptionField, fieldsOfHours, mostExceptions, weekdayField, weekdays } from './fields.ts';
import { ownHours } from './hours-edit.ts';
import { hoursTexts } from './texts/index.ts';
import { WeekRows } from './week-rows.tsx';

const names = [
  ...weekdays.map(weekdayField),
  ...Array.from({ length: mostExceptions }, (_, row) => exceptionField(row)),
];

/** When the unit is open: a row for each weekday, and a row for each exception. */
export function HoursForm({ editor, unit, filled }: UnitEdited) {
  const { language, snapshot } = editor;
  const say = hoursTexts(language);
  const { contact, hours } = ownHours(snapshot, unit);
  const [place] = contactsOfType(snapshot, unit.id, 'address');
  const site = snapshot.site.get(place?.value.siteId ?? '');
  const held = fieldsOfHours(hours);
  const sent = new Fields('aabningstider', filled, language);
  const rows = { language, hours, state: (name: string) => sent.get(name, held.get(name) ?? '') };
  return (
    <section id="aabningstider">
      <h2>{say.title}</h2>
      {!contact && (
        <p>
          {say.none}
          {site?.hours && ` ${say.ofSite(inLanguage(site.name, language))}`}
        </p>
      )}
      <details open={filled?.form === 'aabningstider'}>
        <summary>{contact ? say.edit : say.write}</summary>
        <EditForm
          {...{ editor, fields: sent, id: 'aabningstider', names }}
          action={`/admin/enhed/${unit.id}/aabningstider`}
          seen={contact?.recordedBy}
          buttons={
            contact && (
              <button type="submit" class="button button-secondary" name="fjern" value="1">
                {say.removeAll}
              </button>
            )
          }
        >
          <p class="note">{say.hint}</p>
          <WeekRows {...rows} />
          <h3>{say.exceptions}</h3>
          <p class="note">{say.exceptionsHint}</p>
          <ExceptionRows {...rows} />
        </EditForm>
      </details>
    </section>
  );
}
