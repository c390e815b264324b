// SPDX-License-Identifier: MPL-2.0
import { capitalised, contains, heldTitle, inLanguage, periodInWords } from '../../../organisation/index.ts';
import type { Held } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { PlannedHere } from '../planned/planned-here.tsx';
import type { PersonEdited } from './person-edited.ts';
import { personTexts } from './texts/index.ts';

interface PostsProps extends Pick<PersonEdited, 'editor' | 'filled' | 'planned'> {
  readonly career: readonly Held[];
}

/** The posts that a person holds and has held. */
export function Posts({ editor, career, filled, planned }: PostsProps) {
  const { language, today } = editor;
  const say = personTexts(language);
  return (
    <section id="stillinger">
      <h2>{say.postsNow}</h2>
      <PlannedHere {...{ editor, planned, filled }} of="stillinger" />
      <HeldPosts {...{ editor, held: career.filter(({ during }) => contains(during, today)) }} />
      <h3>{say.postsBefore}</h3>
      <HeldPosts {...{ editor, held: career.filter(({ during }) => !contains(during, today)) }} />
    </section>
  );
}

interface HeldPostsProps {
  readonly editor: Editor;
  readonly held: readonly Held[];
}

function HeldPosts({ editor, held }: HeldPostsProps) {
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
