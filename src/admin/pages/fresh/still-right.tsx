// SPDX-License-Identifier: MPL-2.0
import { type Entity, inLanguage } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { freshTexts } from './texts/index.ts';

interface StillRightProps {
  readonly editor: Editor;
  readonly unit: Entity<'unit'>;
  /** Whether one goes back to the list afterwards. */
  readonly fromList?: boolean;
}

/** One button: what is said of the unit is still right. */
export function StillRight({ editor, unit, fromList = false }: StillRightProps) {
  const { language, signedIn } = editor;
  const say = freshTexts(language);
  return (
    <form method="post" action={`/admin/ajour/${unit.id}/bekraeft`}>
      <input type="hidden" name="token" value={signedIn.formToken} />
      {fromList && <input type="hidden" name="liste" value="1" />}
      <button
        type="submit"
        class="button button-secondary"
        aria-label={`${say.stillRight}: ${inLanguage(unit.name, language)}`}
      >
        {say.stillRight}
      </button>
    </form>
  );
}
