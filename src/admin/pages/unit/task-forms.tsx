// SPDX-License-Identifier: MPL-2.0
import { type Entity, inLanguage, tasksOf } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { EditForm } from '../../forms/form.tsx';
import { RemoveButton } from '../../forms/remove-button.tsx';
import { adminTexts } from '../../texts/index.ts';
import { PlannedHere } from '../planned/planned-here.tsx';
import type { UnitEdited } from './unit-edited.ts';

const names = ['titel-da', 'titel-en', 'soegeord'];

/** What the unit takes care of: each task to be changed or taken away, and a form for another one. */
export function TaskForms({ editor, unit, filled, planned }: UnitEdited) {
  const say = adminTexts(editor.language);
  return (
    <section id="opgaver">
      <h2>{say.tasks}</h2>
      <PlannedHere {...{ editor, planned, filled }} of="opgaver" />
      <ul class="edit-rows">
        {tasksOf(editor.snapshot, unit.id).map((task) => (
          <li>
            <details open={filled?.form === `opgaver/${task.id}`}>
              <summary>{inLanguage(task.title, editor.language)}</summary>
              <TaskForm {...{ editor, unit, filled, task }} />
            </details>
          </li>
        ))}
      </ul>
      <details open={filled?.form === 'opgaver'}>
        <summary>{say.addTask}</summary>
        <TaskForm {...{ editor, unit, filled }} />
      </details>
    </section>
  );
}

function TaskForm({ editor, unit, filled, task }: UnitEdited & { readonly task?: Entity<'task'> }) {
  const { language } = editor;
  const say = adminTexts(language);
  const form = task ? `opgaver/${task.id}` : 'opgaver';
  const fields = new Fields(form, filled, language);
  const id = task?.id ?? 'ny-opgave';
  return (
    <EditForm
      {...{ editor, fields, id, names, seen: task?.recordedBy }}
      action={`/admin/enhed/${unit.id}/${form}`}
      button={task ? undefined : say.addTask}
      buttons={task && <RemoveButton language={language} />}
    >
      <fieldset class="form__pair">
        <legend>{say.task}</legend>
        <Field
          {...{ id: `${id}-da`, name: 'titel-da', label: say.inDanish, lang: 'da', language }}
          state={fields.get('titel-da', task?.title.da ?? '')}
          required
        />
        <Field
          {...{ id: `${id}-en`, name: 'titel-en', label: say.inEnglish, lang: 'en', language }}
          state={fields.get('titel-en', task?.title.en ?? '')}
        />
      </fieldset>
      <Field
        {...{
          id: `${id}-ord`,
          name: 'soegeord',
          label: say.searchWords,
          hint: say.searchWordsHint,
          language,
        }}
        state={fields.get('soegeord', task?.searchWords.join(', ') ?? '')}
      />
    </EditForm>
  );
}
