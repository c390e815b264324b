// SPDX-License-Identifier: MPL-2.0
import {
  capitalised,
  dateInWords,
  type Entity,
  fullName,
  type Holder,
  type Holding,
  heldTitle,
  inLanguage,
  leadersOf,
  membershipsOf,
  otherPostsOf,
} from '../../../organisation/index.ts';
import { Fields } from '../../forms/filled.ts';
import { EditForm } from '../../forms/form.tsx';
import { adminTexts } from '../../texts/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { HolderContacts, PostContacts } from '../contacts/post-contacts.tsx';
import { isSentTo } from '../contacts/sent-to.ts';
import { mayKnow } from '../person/may-know.ts';
import { PlannedHere } from '../planned/planned-here.tsx';
import { AbsenceForm } from './absence-forms.tsx';
import { AppointForm } from './posts/appoint-form.tsx';
import { ChangePostForm } from './posts/change-post-form.tsx';
import { EndPostForm } from './posts/end-post-form.tsx';
import { NewPostForm } from './posts/new-post-form.tsx';
import { postTexts } from './posts/texts/index.ts';
import type { UnitEdited } from './unit-edited.ts';

/** The posts of the unit: who holds them, who leaves, who comes; what they are; and new ones. */
export function PostForms({ editor, unit, filled, planned }: UnitEdited) {
  const say = adminTexts(editor.language);
  const { snapshot } = editor;
  const all = [...leadersOf(snapshot, unit.id), ...otherPostsOf(snapshot, unit.id)];
  const own = all.filter(({ post }) => post.unitId === unit.id);
  return (
    <section id="stillinger">
      <h2>{say.posts}</h2>
      <PlannedHere {...{ editor, planned, filled }} of="stillinger" />
      {own.length === 0 && <p>{postTexts(editor.language).none}</p>}
      <ul class="edit-rows">
        {own.map((holding) => (
          <li>
            <PostForm {...{ editor, unit, filled, holding }} />
          </li>
        ))}
        <li>
          <NewPostForm {...{ editor, unit, filled }} />
        </li>
      </ul>
    </section>
  );
}

function PostForm({ editor, unit, filled, holding }: UnitEdited & { readonly holding: Holding }) {
  const { language } = editor;
  const say = adminTexts(language);
  const { post, holders } = holding;
  const title = capitalised(inLanguage(post.title, language));
  const named = (person: Entity<'person'> | undefined) => person && mayKnow(editor, person.id);
  const names = holders
    .map(({ person }) => (person && named(person) ? fullName(person) : say.nobody))
    .join(', ');
  const isSent = [
    ...['stillinger', 'stilling', 'nedlaeggelser'].map((part) => `${part}/${post.id}`),
    ...holders.flatMap(({ membership, person }) => [
      `besaettelser/${membership.id}`,
      `fravaer/${person?.id}`,
    ]),
  ];
  return (
    <details
      id={`stilling-${post.id}`}
      open={
        (filled && isSent.includes(filled.form)) || isSentTo(editor, filled, { entity: 'post', id: post.id })
      }
    >
      <summary>{`${title}: ${names || say.vacant}`}</summary>
      {holders.map((holder) => (
        <HolderForm {...{ editor, unit, filled, holding, holder }} />
      ))}
      <PostContacts {...{ editor, holding, filled }} />
      <AppointForm {...{ editor, unit, filled, holding }} />
      <ChangePostForm {...{ editor, unit, filled, holding }} />
      <EndPostForm {...{ editor, unit, filled, holding }} />
    </details>
  );
}

function HolderForm({
  editor,
  unit,
  filled,
  holding,
  holder: { membership, person: holds },
}: UnitEdited & { readonly holding: Holding; readonly holder: Holder }) {
  const { language } = editor;
  const person = holds && mayKnow(editor, holds.id) ? holds : undefined;
  const say = adminTexts(language);
  const form = `besaettelser/${membership.id}`;
  const { whole } = heldTitle(holding.post.title, membership.capacity, language);
  const since = membership.valid.from ? say.since(dateInWords(membership.valid.from, language)) : '';
  const last = membership.valid.to ? say.until(dateInWords(membership.valid.to, language)) : '';
  return (
    <div class="edit-block">
      <p class="strong">
        {person ? <a href={`/admin/person/${person.id}`}>{fullName(person)}</a> : say.nobody}
      </p>
      <p class="note">{[whole, since, last].filter(Boolean).join(', ')}</p>
      <HolderContacts {...{ editor, holder: { membership, person } }} />
      <EditForm
        {...{ editor, fields: new Fields(form, filled, language), id: membership.id, names: [] }}
        action={`/admin/enhed/${unit.id}/${form}`}
        seen={membership.recordedBy}
        button={say.leaves}
      />
      {person && isFirstHere(editor, unit, membership) && (
        <AbsenceForm {...{ editor, unit, filled, person }} />
      )}
    </div>
  );
}

/** Whoever has several posts in the unit is away from all of them: it is asked for at one. */
function isFirstHere(
  { snapshot }: Editor,
  unit: Entity<'unit'>,
  { id, personId }: Entity<'membership'>,
): boolean {
  const held = membershipsOf(snapshot, personId ?? '');
  return held.find(({ postId }) => snapshot.post.get(postId)?.unitId === unit.id)?.id === id;
}
