// SPDX-License-Identifier: MPL-2.0
import {
  absenceOf,
  dateInWords,
  type Entity,
  fullName,
  withoutProtectedNames,
} from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { EditForm } from '../../forms/form.tsx';
import { adminTexts } from '../../texts/index.ts';
import { historyTexts } from '../history/texts/index.ts';
import type { UnitEdited } from './unit-edited.ts';

const absenceFields = ['tilbage', 'stedfortraeder', 'note'];

/** That somebody who holds a post is away: until when, and who stands in. Only the house sees it. */
export function AbsenceForm({
  editor,
  unit,
  filled,
  person,
}: UnitEdited & { readonly person: Entity<'person'> }) {
  const { language, snapshot } = editor;
  const say = adminTexts(language);
  const absence = absenceOf(snapshot, person.id);
  if (absence) return <EndOfAbsence {...{ editor, unit, filled, person, absence }} />;
  const form = `fravaer/${person.id}`;
  const fields = new Fields(form, filled, language);
  return (
    <details open={filled?.form === form}>
      <summary>{say.setAway(fullName(person))}</summary>
      <p class="note">{say.awayHint}</p>
      <EditForm
        {...{ editor, fields, id: `fravaer-${person.id}`, names: absenceFields }}
        action={`/admin/enhed/${unit.id}/${form}`}
        button={say.saveAway}
      >
        <div class="form__row">
          <Field
            {...{ id: `${person.id}-tilbage`, name: 'tilbage', label: say.backOn, type: 'date', language }}
            state={fields.get('tilbage', '')}
          />
          <Field
            {...{ id: `${person.id}-stedfortraeder`, name: 'stedfortraeder', label: say.standIn, language }}
            state={fields.get('stedfortraeder', '')}
            autocomplete="off"
          />
          <Field
            {...{ id: `${person.id}-note`, name: 'note', label: say.awayNote, language }}
            state={fields.get('note', '')}
          />
        </div>
      </EditForm>
    </details>
  );
}

function EndOfAbsence({
  editor,
  unit,
  filled,
  person,
  absence,
}: UnitEdited & { readonly person: Entity<'person'>; readonly absence: Entity<'absence'> }) {
  const { language, snapshot } = editor;
  const say = adminTexts(language);
  const form = `fravaer/${person.id}`;
  const standIn = withoutProtectedNames(snapshot).person.get(absence.standInId ?? '');
  const isLate = filled?.form === form && filled.now !== undefined;
  const typed = absenceFields.flatMap((name) => (isLate && filled.values.get(name)) || []);
  const until = absence.returns ? say.awayUntil(dateInWords(absence.returns, language)) : say.isAway;
  return (
    <div class="edit-block">
      <p>{[until, standIn && `${say.standIn}: ${fullName(standIn)}`].filter(Boolean).join('. ')}</p>
      {typed.length > 0 && <p class="field__error">{historyTexts(language).youTyped(typed.join(' · '))}</p>}
      <EditForm
        {...{ editor, fields: new Fields(form, filled, language), id: absence.id, names: [] }}
        action={`/admin/enhed/${unit.id}/${form}`}
        seen={absence.recordedBy}
        button={say.isBack}
      />
    </div>
  );
}
