// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { differencesInWords, type Id, type Text } from '../../../organisation/index.ts';
import type { RecordedChange, ToldChange } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { instantInWords } from '../instant.ts';
import { mayKnow } from '../person/may-know.ts';
import { historyTexts } from './texts/index.ts';

export interface ChangeListProps {
  readonly editor: Editor;
  readonly changes: readonly ToldChange[];
  readonly named: ReadonlyMap<Id, Text>;
}

/** So many sentences of one change are told; one that made a whole organisation has thousands. */
const mostSentences = 40;

/** Changes, each with when, who, why, and what became different. */
export function ChangeList({ editor, changes, named }: ChangeListProps) {
  const { language } = editor;
  if (changes.length === 0) return <p>{historyTexts(language).none}</p>;
  const telling = { language, named: (id: Id) => (mayKnow(editor, id) ? named.get(id) : undefined) };
  return (
    <ol class="changes" reversed>
      {changes.map((change) => (
        <ChangeItem {...{ editor, change }}>
          <Differences sentences={differencesInWords(change.touched, telling)} {...{ editor }} />
        </ChangeItem>
      ))}
    </ol>
  );
}

interface ChangeItemProps {
  readonly editor: Editor;
  readonly change: RecordedChange;
  /** Whether all on the list are of one user, whom the page names. */
  readonly isOfOne?: boolean;
  readonly children: ComponentChildren;
}

/** A change on a list, with why, when and who, and under that what it did. */
export function ChangeItem({ editor, change, isOfOne = false, children }: ChangeItemProps) {
  const { language } = editor;
  const number = historyTexts(language).change(change.number);
  return (
    <li class="changes__one" id={`aendring-${change.number}`}>
      <p class="changes__why">{change.reason}</p>
      <p class="note">
        <time dateTime={change.recordedAt.toISOString()}>{instantInWords(change.recordedAt, language)}</time>
        {isOfOne ? ` · ${number}` : ` · ${change.actor} · ${number}`}
      </p>
      {children}
    </li>
  );
}

/** What became different, a line for each, and how many there are beyond those told. */
export function Differences({
  editor,
  sentences,
}: {
  readonly editor: Editor;
  readonly sentences: readonly string[];
}) {
  const say = historyTexts(editor.language);
  const rest = sentences.length - mostSentences;
  if (sentences.length === 0) return <p>{say.nothingSeen}</p>;
  return (
    <ul class="changes__what">
      {sentences.slice(0, mostSentences).map((sentence) => (
        <li>{sentence}</li>
      ))}
      {rest > 0 && <li>{say.andMore(rest)}</li>}
    </ul>
  );
}
