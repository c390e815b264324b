// SPDX-License-Identifier: MPL-2.0
import { contactsOf, type Entity, fullName, type Holder, type Holding } from '../../../organisation/index.ts';
import type { Filled } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import { mayKnow } from '../person/may-know.ts';
import { ContactForms } from './contact-forms.tsx';
import { ContactLine } from './contact-line.tsx';
import { anchorOf, contactsOnUnit } from './owners.ts';
import { isSentTo } from './sent-to.ts';
import { contactsTexts } from './texts/index.ts';

interface PostContactsProps {
  readonly editor: Editor;
  readonly holding: Holding;
  readonly filled?: Filled | undefined;
}

/**
 * On the page of a unit: the ways of contact that belong to a post. Their forms are with those of whoever holds it; where
 * nobody does, they are here.
 */
export function PostContacts({ editor, holding: { post, holders }, filled }: PostContactsProps) {
  const say = contactsTexts(editor.language);
  const owner = { entity: 'post', id: post.id } as const;
  const contacts = contactsOf(editor.snapshot, post.id);
  const holder = holders.find(({ person }) => person && mayKnow(editor, person.id))?.person;
  const isLinked = holder !== undefined && !isSentTo(editor, filled, owner);
  if (isLinked && contacts.length === 0) return null;
  return (
    <div class="edit-block" id={anchorOf(owner)}>
      <p class="strong">{say.ofPost}</p>
      {isLinked ? (
        <>
          <ContactLines {...{ editor, contacts }} />
          <p>
            <a href={`/admin/person/${holder.id}#${anchorOf(owner)}`}>{say.editOfPost}</a>
          </p>
        </>
      ) : (
        <>
          <p class="note">{say.sharedHint}</p>
          <ContactForms {...{ editor, owner, filled, page: contactsOnUnit(post.unitId) }} />
        </>
      )}
    </div>
  );
}

/** There too: how one who holds a post is reached, with the way to their forms. */
export function HolderContacts({
  editor,
  holder: { membership, person },
}: {
  readonly editor: Editor;
  readonly holder: Holder;
}) {
  // An address can tell a name that is protected.
  if (!person || !mayKnow(editor, person.id)) return null;
  return (
    <>
      <ContactLines {...{ editor, contacts: contactsOf(editor.snapshot, membership.id) }} />
      <p>
        <a href={`/admin/person/${person.id}#${anchorOf({ entity: 'membership', id: membership.id })}`}>
          {contactsTexts(editor.language).editOf(fullName(person))}
        </a>
      </p>
    </>
  );
}

/** Ways of contact with nothing that can be changed. */
export function ContactLines({
  editor,
  contacts,
}: {
  readonly editor: Editor;
  readonly contacts: readonly Entity<'contactPoint'>[];
}) {
  if (contacts.length === 0) return null;
  return (
    <ul class="contact-lines">
      {contacts.map((contact) => (
        <li>
          <ContactLine {...{ editor, contact }} />
        </li>
      ))}
    </ul>
  );
}
