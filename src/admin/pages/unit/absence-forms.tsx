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
import { Namesakes } from '../namesakes/namesake-choice.tsx';
import { choiceField, findable } from '../namesakes/people-called.ts';
import { postTexts } from './posts/texts/index.ts';
import type { UnitEdited } from './unit-edited.ts';

const names = ['tilbage', 'stedfortraeder', 'note', choiceField];

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
        {...{ editor, fields, id: `fravaer-${person.id}`, names }}
        action={`/admin/enhed/${unit.id}/${form}`}
        seen=""
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
        <Namesakes
          {...{ snapshot: findable(editor), language, fields, field: 'stedfortraeder' }}
          {...{ id: `fravaer-${person.id}`, except: person.id }}
        />
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
  const until = absence.returns ? say.awayUntil(dateInWords(absence.returns, language)) : say.isAway;
  return (
    <div class="edit-block">
      <p>{[until, standIn && `${say.standIn}: ${fullName(standIn)}`].filter(Boolean).join('. ')}</p>
      <Unsaved {...{ editor, filled, form }} />
      <EditForm
        {...{ editor, fields: new Fields(form, filled, language), id: absence.id, names: [] }}
        action={`/admin/enhed/${unit.id}/${form}`}
        seen={absence.recordedBy}
        button={say.isBack}
      />
    </div>
  );
}

/** What was typed of an absence where somebody else has written one meanwhile. */
function Unsaved({
  editor: { language },
  filled,
  form,
}: Omit<UnitEdited, 'unit'> & { readonly form: string }) {
  const say = adminTexts(language);
  if (filled?.form !== form) return null;
  const labels = { tilbage: say.backOn, stedfortraeder: say.standIn, note: say.awayNote };
  const typed = Object.entries(labels).flatMap(([name, label]) => {
    const text = (filled.values.get(name) ?? '').trim().slice(0, 500);
    return text === '' ? [] : [`${label.replace(/ \(.*\)$/, '')}: ${text}`];
  });
  return typed.length === 0 ? null : (
    <p class="field__error">{postTexts(language).typedAway(typed.join(', '))}</p>
  );
}
