// SPDX-License-Identifier: MPL-2.0
import { Fields, type Filled } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import { historyTexts } from '../history/texts/index.ts';
import { instantInWords } from '../instant.ts';
import type { Planned, PlannedItem } from './planned.ts';
import type { PlannedSection } from './section-of.ts';
import { lastSeen } from './taking-back.ts';
import { plannedTexts } from './texts/index.ts';

interface PlannedHereProps {
  readonly editor: Editor;
  readonly planned: Planned | undefined;
  readonly filled?: Filled | undefined;
  /** By which form it is edited. */
  readonly of: PlannedSection;
}

/** So many sentences of one change are told; one that staffs a whole unit has hundreds. */
const mostSentences = 40;

/** At a form, what is already planned for later: what it comes to, who planned it, and a way to take it back. */
export function PlannedHere({ editor, planned, filled, of }: PlannedHereProps) {
  const items = planned?.items.filter(({ section }) => section === of) ?? [];
  if (!planned || items.length === 0) return null;
  return (
    <div class="planned">
      <h3 class="planned__title">{plannedTexts(editor.language).title}</h3>
      <ul class="planned__items">
        {items.map((item) => (
          <li class="planned__item">
            <div class="planned__what" id={`planlagt-${item.key}`}>
              {item.sentences.slice(0, mostSentences).map((sentence) => (
                <p>{sentence}</p>
              ))}
              {item.sentences.length > mostSentences && (
                <p>{historyTexts(editor.language).andMore(item.sentences.length - mostSentences)}</p>
              )}
            </div>
            <By {...{ editor, item }} />
            {item.event ? (
              <PartOf {...{ editor, item }} />
            ) : (
              <TakeBack {...{ editor, planned, item, filled }} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ItemProps {
  readonly editor: Editor;
  readonly item: PlannedItem;
}

function By({ editor: { language }, item: { change } }: ItemProps) {
  if (!change) return null;
  const when = instantInWords(change.recordedAt, language);
  return <p class="note">{plannedTexts(language).by(change.actor, when, change.reason)}</p>;
}

function PartOf({ editor: { language }, item: { event } }: ItemProps) {
  const say = plannedTexts(language);
  if (!event) return null;
  const title = event.isDraft ? <a href={`/admin/omorganisering/${event.id}`}>{event.title}</a> : event.title;
  return (
    <p class="note">
      {say.partOf} {title}. {say.onlyWhole}
    </p>
  );
}

function TakeBack({
  editor,
  planned,
  item,
  filled,
}: ItemProps & { readonly planned: Planned; readonly filled: Filled | undefined }) {
  const { language, signedIn } = editor;
  const form = `planlagt/${item.key}`;
  return (
    <form method="post" action={`${planned.place}/${form}`}>
      <input type="hidden" name="token" value={signedIn.formToken} />
      <input type="hidden" name="set" value={String(lastSeen(item.turns))} />
      {new Fields(form, filled, language).general([]).map((error) => (
        <p class="field__error" role="alert">
          {error}
        </p>
      ))}
      <button type="submit" class="button button-secondary" aria-describedby={`planlagt-${item.key}`}>
        {plannedTexts(language).takeBack}
      </button>
    </form>
  );
}
