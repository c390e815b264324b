// SPDX-License-Identifier: MPL-2.0
import { type Entity, notesFor } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { EditForm } from '../../forms/form.tsx';
import { RemoveButton } from '../../forms/remove-button.tsx';
import { adminTexts } from '../../texts/index.ts';
import { PlannedHere } from '../planned/planned-here.tsx';
import type { UnitEdited } from './unit-edited.ts';

/** What operators of the switchboard should know of the unit; nobody else sees it. */
export function NoteForms({ editor, unit, filled, planned }: UnitEdited) {
  const say = adminTexts(editor.language);
  return (
    <section id="noter">
      <h2>{say.notes}</h2>
      <p class="note">{say.notesHint}</p>
      <PlannedHere {...{ editor, planned, filled }} of="noter" />
      <ul class="edit-rows">
        {notesFor(editor.snapshot, unit.id).map((note) => (
          <li>
            <NoteForm {...{ editor, unit, filled, note }} />
          </li>
        ))}
      </ul>
      <details open={filled?.form === 'noter'}>
        <summary>{say.addNote}</summary>
        <NoteForm {...{ editor, unit, filled }} />
      </details>
    </section>
  );
}

function NoteForm({ editor, unit, filled, note }: UnitEdited & { readonly note?: Entity<'operatorNote'> }) {
  const { language } = editor;
  const say = adminTexts(language);
  const form = note ? `noter/${note.id}` : 'noter';
  const fields = new Fields(form, filled, language);
  const id = note?.id ?? 'ny-note';
  return (
    <EditForm
      {...{ editor, fields, id, names: ['note'], seen: note?.recordedBy }}
      action={`/admin/enhed/${unit.id}/${form}`}
      button={note ? undefined : say.addNote}
      buttons={note && <RemoveButton language={language} />}
    >
      <Field
        {...{ id: `${id}-note`, name: 'note', label: say.noteText, rows: 3, language }}
        state={fields.get('note', note?.text ?? '')}
        required
      />
    </EditForm>
  );
}
