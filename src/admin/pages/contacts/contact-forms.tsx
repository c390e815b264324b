// SPDX-License-Identifier: MPL-2.0
import { contactsOf } from '../../../organisation/index.ts';
import { ContactForm, type ContactFormsProps, NewContactForm } from './contact-form.tsx';
import { contactKinds } from './kinds.ts';
import { contactsTexts } from './texts/index.ts';

/** An owner's ways of contact, each to be changed or taken away, and a form for another one of each kind. */
export function ContactForms({ editor, page, owner, filled }: ContactFormsProps) {
  const all = contactsOf(editor.snapshot, owner.id);
  // A unit's hours have a form of their own, where all of a week are seen at once.
  const contacts = all.filter(({ value }) => owner.entity !== 'unit' || value.type !== 'opening-hours');
  const shared = { editor, page, owner, filled };
  return (
    <>
      {contacts.length === 0 ? (
        <p>{contactsTexts(editor.language).none}</p>
      ) : (
        <ul class="edit-rows">
          {contacts.map((contact) => (
            <li>
              <ContactForm {...{ ...shared, contact }} />
            </li>
          ))}
        </ul>
      )}
      <div class="contact-adds">
        {contactKinds.map((kind) => (
          <NewContactForm {...{ ...shared, kind }} />
        ))}
      </div>
    </>
  );
}
