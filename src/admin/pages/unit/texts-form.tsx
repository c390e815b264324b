// SPDX-License-Identifier: MPL-2.0
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { EditForm } from '../../forms/form.tsx';
import { adminTexts } from '../../texts/index.ts';
import { PlannedHere } from '../planned/planned-here.tsx';
import { previewTexts } from './preview/texts/index.ts';
import { PreviewButton, TextsPreview } from './preview/texts-preview.tsx';
import { textFields } from './texts.ts';
import type { UnitEdited } from './unit-edited.ts';

/** Names and texts, Danish and English side by side. */
export function TextsForm({ editor, unit, filled, planned }: UnitEdited) {
  const { language } = editor;
  const looked = filled?.form === 'tekster' && filled.preview ? filled.values : undefined;
  const say = adminTexts(language);
  const fields = new Fields('tekster', filled, language);
  const hints = {
    summary: say.summaryHint,
    description: previewTexts(language).howToWrite,
    name: undefined,
  };
  const rows = { name: undefined, summary: 3, description: 8 };
  return (
    <section id="tekster">
      <h2>{say.namesAndTexts}</h2>
      <PlannedHere {...{ editor, planned, filled }} of="tekster" />
      {looked && <TextsPreview {...{ language, values: looked }} />}
      <EditForm
        {...{ editor, fields, id: 'tekster', seen: Number(looked?.get('set') ?? unit.recordedBy) }}
        buttons={<PreviewButton language={language} />}
        action={`/admin/enhed/${unit.id}/tekster`}
        names={textFields.flatMap(({ da, en }) => [da, en])}
      >
        {textFields.map(({ field, da, en }) => {
          const words = unit[field];
          const [danish, english] = [fields.get(da, words?.da ?? ''), fields.get(en, words?.en ?? '')];
          const shared = { language, ...(rows[field] && { rows: rows[field] }) };
          return (
            <fieldset class="form__pair">
              <legend>{say[field]}</legend>
              {hints[field] && <p class="note form__hint">{hints[field]}</p>}
              <Field
                {...shared}
                {...{ id: da, name: da, label: say.inDanish, state: danish, lang: 'da' }}
                required={field === 'name'}
              />
              <Field
                {...shared}
                {...{ id: en, name: en, label: say.inEnglish, state: english, lang: 'en' }}
              />
            </fieldset>
          );
        })}
      </EditForm>
    </section>
  );
}
