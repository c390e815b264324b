// SPDX-License-Identifier: MPL-2.0
import {
  capitalised,
  contactsOf,
  contains,
  heldTitle,
  type Id,
  inLanguage,
  membershipsOf,
  periodInWords,
} from '../../../organisation/index.ts';
import type { Held } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { inWords } from '../history/was.tsx';
import { PlannedHere } from '../planned/planned-here.tsx';
import type { PersonEdited } from './person-edited.ts';
import { personTexts } from './texts/index.ts';

interface PostsProps extends PersonEdited {
  readonly career: readonly Held[];
}

/** The posts that a person holds and has held, and how they are reached there. */
export function Posts({ editor, person, career, filled, planned }: PostsProps) {
  const { language, today } = editor;
  const say = personTexts(language);
  return (
    <section id="stillinger">
      <h2>{say.postsNow}</h2>
      <PlannedHere {...{ editor, planned, filled }} of="stillinger" />
      <HeldPosts
        {...{ editor, personId: person.id, held: career.filter(({ during }) => contains(during, today)) }}
      />
      <h3>{say.postsBefore}</h3>
      <HeldPosts {...{ editor, held: career.filter(({ during }) => !contains(during, today)) }} />
    </section>
  );
}

interface HeldPostsProps {
  readonly editor: Editor;
  readonly held: readonly Held[];
  /** Whose ways of being reached in each post are told; of posts of the past nobody is reached. */
  readonly personId?: Id;
}

function HeldPosts({ editor, held, personId }: HeldPostsProps) {
  const { language, snapshot } = editor;
  if (held.length === 0) return <p>{personTexts(language).none}</p>;
  return (
    <ul class="edit-rows">
      {held.map(({ postId, title, capacity, unitId, unitName, during }) => {
        const unit = inLanguage(unitName, language);
        const days = periodInWords(during, language);
        return (
          <li>
            {`${capitalised(heldTitle(title, capacity, language).whole)}, `}
            {snapshot.unit.has(unitId) ? <a href={`/admin/enhed/${unitId}`}>{unit}</a> : unit}
            {days && <span class="note">{` ${days}`}</span>}
            {personId && <Reached {...{ editor, personId, postId }} />}
          </li>
        );
      })}
    </ul>
  );
}

/** How somebody is reached in one post of theirs. */
function Reached({
  editor,
  personId,
  postId,
}: {
  readonly editor: Editor;
  readonly personId: Id;
  readonly postId: Id;
}) {
  const { snapshot } = editor;
  const contacts = membershipsOf(snapshot, personId)
    .filter((membership) => membership.postId === postId)
    .flatMap(({ id }) => contactsOf(snapshot, id));
  if (contacts.length === 0) return null;
  return (
    <ul class="person-reached">
      {inWords(editor, snapshot, 'contactPoint', contacts).map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
