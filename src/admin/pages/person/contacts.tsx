// SPDX-License-Identifier: MPL-2.0
import {
  capitalised,
  contactsOf,
  type Entity,
  heldTitle,
  inLanguage,
  membershipsOf,
} from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { ContactForms } from '../contacts/contact-forms.tsx';
import { anchorOf, type ContactOwner, contactsOnPerson, isPostWithin } from '../contacts/owners.ts';
import { ContactLines } from '../contacts/post-contacts.tsx';
import { contactsTexts } from '../contacts/texts/index.ts';
import type { PersonEdited } from './person-edited.ts';

/** How a person is reached in each post that they hold: what is theirs, and what is the post's. */
export function Contacts({ editor, person, filled }: PersonEdited) {
  const say = contactsTexts(editor.language);
  const held = membershipsOf(editor.snapshot, person.id);
  return (
    <section id="kontakt">
      <h2>{say.title}</h2>
      {held.length === 0 && <p>{say.noPost}</p>}
      {held.map((membership) => (
        <HeldContacts
          {...{ editor, person, filled, membership }}
          isFirst={held.find(({ postId }) => postId === membership.postId) === membership}
        />
      ))}
    </section>
  );
}

interface HeldProps extends PersonEdited {
  readonly membership: Entity<'membership'>;
  /** Of those in the same post. */
  readonly isFirst: boolean;
}

function HeldContacts({ editor, person, filled, membership, isFirst }: HeldProps) {
  const { snapshot, language } = editor;
  const post = snapshot.post.get(membership.postId);
  const unit = snapshot.unit.get(post?.unitId ?? '');
  if (!post || !unit) return null;
  const title = capitalised(heldTitle(post.title, membership.capacity, language).whole);
  const name = inLanguage(unit.name, language);
  const own = { entity: 'membership', id: membership.id } as const;
  const ofPost = { entity: 'post', id: post.id } as const;
  const isWithin = isPostWithin(editor, post.id);
  return (
    <div class="contact-held">
      <h3>{`${title}, ${name}`}</h3>
      {isWithin ? (
        <>
          <Owned {...{ editor, person, filled, owner: own }} />
          {isFirst && <Owned {...{ editor, person, filled, owner: ofPost }} />}
        </>
      ) : (
        <Elsewhere {...{ editor, owners: [own, ofPost], unit: name }} />
      )}
    </div>
  );
}

function Owned({ editor, person, filled, owner }: PersonEdited & { readonly owner: ContactOwner }) {
  const say = contactsTexts(editor.language);
  const isPost = owner.entity === 'post';
  return (
    <div class="edit-block" id={anchorOf(owner)}>
      <h4>{isPost ? say.shared : say.own}</h4>
      <p class="note">{isPost ? say.sharedHint : say.ownHint}</p>
      <ContactForms {...{ editor, owner, filled, page: contactsOnPerson(person.id) }} />
    </div>
  );
}

/** What others edit is shown. */
function Elsewhere({
  editor,
  owners,
  unit,
}: {
  readonly editor: Editor;
  readonly owners: readonly ContactOwner[];
  readonly unit: string;
}) {
  const contacts = owners.flatMap(({ id }) => contactsOf(editor.snapshot, id));
  return (
    <>
      <ContactLines {...{ editor, contacts }} />
      <p class="note">{contactsTexts(editor.language).editedBy(unit)}</p>
    </>
  );
}
