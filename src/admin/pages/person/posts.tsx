// SPDX-License-Identifier: MPL-2.0
import {
  capitalised,
  contactsOf,
  contains,
  heldTitle,
  inLanguage,
  membershipsOf,
  periodInWords,
} from '../../../organisation/index.ts';
import type { Held } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { inWords } from '../history/was.tsx';
import type { PersonEdited } from './person-edited.ts';
import { personTexts } from './texts/index.ts';

interface PostsProps extends Omit<PersonEdited, 'filled'> {
  readonly career: readonly Held[];
}

/** The posts that a person holds and has held, and how they are reached there. */
export function Posts({ editor, person, career }: PostsProps) {
  const { language, snapshot, today } = editor;
  const say = personTexts(language);
  const contacts = membershipsOf(snapshot, person.id).flatMap(({ id }) => contactsOf(snapshot, id));
  return (
    <section id="stillinger">
      <h2>{say.postsNow}</h2>
      <HeldPosts {...{ editor, held: career.filter(({ during }) => contains(during, today)) }} />
      <h3>{say.postsBefore}</h3>
      <HeldPosts {...{ editor, held: career.filter(({ during }) => !contains(during, today)) }} />
      <h3>{say.contact}</h3>
      {contacts.length === 0 && <p>{say.none}</p>}
      <ul>
        {inWords(editor, snapshot, 'contactPoint', contacts).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function HeldPosts({ editor, held }: { readonly editor: Editor; readonly held: readonly Held[] }) {
  const { language, snapshot } = editor;
  if (held.length === 0) return <p>{personTexts(language).none}</p>;
  return (
    <ul class="edit-rows">
      {held.map(({ title, capacity, unitId, unitName, during }) => {
        const unit = inLanguage(unitName, language);
        const days = periodInWords(during, language);
        return (
          <li>
            {`${capitalised(heldTitle(title, capacity, language).whole)}, `}
            {snapshot.unit.has(unitId) ? <a href={`/admin/enhed/${unitId}`}>{unit}</a> : unit}
            {days && <span class="note">{` ${days}`}</span>}
          </li>
        );
      })}
    </ul>
  );
}
