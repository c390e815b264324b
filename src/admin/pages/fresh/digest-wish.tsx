// SPDX-License-Identifier: MPL-2.0
import type { Editor } from '../../visit/visit.ts';
import { freshTexts } from './texts/index.ts';

/** Whether one gets the weekly letter; a button says the opposite. */
export function DigestWish({ editor, isWanted }: { readonly editor: Editor; readonly isWanted: boolean }) {
  const say = freshTexts(editor.language);
  return (
    <section id="ugebrev">
      <h2>{say.digest}</h2>
      <p>{isWanted ? say.digestComes : say.digestDeclined}</p>
      <form method="post" action="/admin/ajour/ugebrev">
        <input type="hidden" name="token" value={editor.signedIn.formToken} />
        <button type="submit" class="button button-secondary" name="vil" value={isWanted ? 'nej' : 'ja'}>
          {isWanted ? say.digestNo : say.digestYes}
        </button>
      </form>
    </section>
  );
}
