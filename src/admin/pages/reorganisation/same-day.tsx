// SPDX-License-Identifier: MPL-2.0
import { DraftList } from './list-page.tsx';
import { reorganisationTexts } from './texts/index.ts';
import type { Workspace } from './workspace.ts';

/** The other reorganisations of a draft's day: what a correction corrects, and what else takes effect together with it. */
export function SameDay({ work }: { readonly work: Workspace }) {
  const { editor, sameDay } = work;
  const say = reorganisationTexts(editor.language);
  if (sameDay.length === 0) return null;
  return (
    <section id="samme-dag">
      <h2>{say.sameDay}</h2>
      <DraftList editor={editor} drafts={sameDay} />
    </section>
  );
}
