// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import { adminTexts } from '../texts/index.ts';

/** Sends the form it stands in as the wish to take away what the form is about: `fjern`. */
export function RemoveButton({ language }: { readonly language: Language }) {
  return (
    <button type="submit" class="button button-secondary" name="fjern" value="1">
      {adminTexts(language).remove}
    </button>
  );
}
