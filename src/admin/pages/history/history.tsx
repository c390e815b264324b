// SPDX-License-Identifier: MPL-2.0
import type { ToldHistory } from '../../../register/index.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { ChangeList } from './change-list.tsx';
import { historyTexts } from './texts/index.ts';

interface HistoryProps {
  readonly editor: Editor;
  readonly told: ToldHistory;
  /** The page's own address. */
  readonly place: string;
}

/** The changes of a thing, the last first, with a way to earlier ones. */
export function History({ editor, told: { changes, named, more }, place }: HistoryProps) {
  const say = historyTexts(editor.language);
  const last = changes.at(-1);
  return (
    <section id="historik">
      <h2>{adminTexts(editor.language).history}</h2>
      <ChangeList {...{ editor, changes, named }} />
      <p class="changes__ways">
        {editor.query.has('foer') && <a href={`${place}#historik`}>{say.latest}</a>}
        {more && last && <a href={`${place}?foer=${last.number}#historik`}>{say.earlier}</a>}
      </p>
    </section>
  );
}
