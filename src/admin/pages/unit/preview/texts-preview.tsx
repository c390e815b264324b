// SPDX-License-Identifier: MPL-2.0
import { Written } from '../../../../components/index.ts';
import type { Language } from '../../../../organisation/index.ts';
import { adminTexts } from '../../../texts/index.ts';
import { textFields } from '../texts.ts';
import { previewTexts } from './texts/index.ts';

/** Shows the texts as they would stand on the page, and saves nothing. */
export function PreviewButton({ language }: { readonly language: Language }) {
  return (
    <button type="submit" class="button button-secondary" name="vis" value="1">
      {previewTexts(language).look}
    </button>
  );
}

/** The texts of a form as they would stand on the page, in each language that something is written in. */
export function TextsPreview({
  language,
  values,
}: {
  readonly language: Language;
  readonly values: URLSearchParams;
}) {
  const say = previewTexts(language);
  return (
    <div class="preview" role="status">
      <p class="strong">{say.notSaved}</p>
      <div class="preview__languages">
        <InOneLanguage {...{ language, values, of: 'da' }} />
        <InOneLanguage {...{ language, values, of: 'en' }} />
      </div>
    </div>
  );
}

function InOneLanguage({
  language,
  values,
  of,
}: {
  readonly language: Language;
  readonly values: URLSearchParams;
  readonly of: Language;
}) {
  const [name, summary, description] = textFields.map((field) => (values.get(field[of]) ?? '').trim());
  if (!name && !summary && !description) return null;
  const say = adminTexts(language);
  return (
    <div>
      <p class="note">{of === 'da' ? say.inDanish : say.inEnglish}</p>
      <div lang={of}>
        {name && <h3>{name}</h3>}
        {summary && <p class="lead">{summary}</p>}
        {description && <Written level={4} text={description} />}
      </div>
    </div>
  );
}
