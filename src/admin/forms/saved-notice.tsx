// SPDX-License-Identifier: MPL-2.0
import { Notice } from '../../components/index.ts';
import { dateInWords, parseCivilDate } from '../../organisation/index.ts';
import { adminTexts } from '../texts/index.ts';
import type { Editor } from '../visit/visit.ts';

/** After something has been saved, from which day it holds. */
export function SavedNotice({ editor: { query, language } }: { readonly editor: Editor }) {
  const day = parseCivilDate(query.get('gemt') ?? '');
  const say = adminTexts(language);
  if (query.has('uaendret')) return <Notice heading={say.nothingChanged} />;
  return day ? (
    <div role="status">
      <Notice heading={say.saved(dateInWords(day, language))} />
    </div>
  ) : null;
}
