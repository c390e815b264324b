// SPDX-License-Identifier: MPL-2.0
import { type Spoken, texts } from '../texts/index.ts';

export interface WebsiteChooserProps extends Spoken {
  readonly action: string;
  readonly websites: readonly {
    readonly id: string;
    readonly title: string;
    readonly lang?: string | undefined;
  }[];
}

/** The chooser of the municipality's other websites: a plain form, so that it needs no script. */
export function WebsiteChooser({ language, action, websites }: WebsiteChooserProps) {
  const say = texts(language);
  return (
    <form class="chooser" id="hjemmesider" action={action}>
      <label class="form-label" for="hjemmeside">
        {say.chooserLabel}
      </label>
      <select class="form-select" id="hjemmeside" name="hjemmeside" required>
        <option value="">{say.chooserEmpty}</option>
        {websites.map(({ id, title, lang }) => (
          <option value={id} lang={lang}>
            {title}
          </option>
        ))}
      </select>
      <button type="submit" class="button button-primary">
        {say.chooserButton}
      </button>
    </form>
  );
}
