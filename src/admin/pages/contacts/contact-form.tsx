// SPDX-License-Identifier: MPL-2.0
import type { Entity } from '../../../organisation/index.ts';
import { Fields, type Filled } from '../../forms/filled.ts';
import { EditForm } from '../../forms/form.tsx';
import { RemoveButton } from '../../forms/remove-button.tsx';
import { adminTexts } from '../../texts/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { ContactFields } from './contact-fields.tsx';
import { ContactLine } from './contact-line.tsx';
import { type ContactKind, fieldNames, isContactKind } from './kinds.ts';
import type { ContactOwner, ContactPage } from './owners.ts';
import { isNewOf } from './sent-to.ts';
import { contactsTexts } from './texts/index.ts';

export interface ContactFormsProps {
  readonly editor: Editor;
  readonly page: ContactPage;
  readonly owner: ContactOwner;
  /** A form that was sent and not saved. */
  readonly filled?: Filled | undefined;
}

/** One way of contact: as it is, and opened, the form that changes it or takes it away. */
export function ContactForm(props: ContactFormsProps & { readonly contact: Entity<'contactPoint'> }) {
  const { editor, page, filled, contact } = props;
  const form = `kontakt/${contact.id}`;
  const fields = new Fields(form, filled, editor.language);
  const { type: kind } = contact.value;
  const shared = { editor, fields, id: contact.id, seen: contact.recordedBy };
  return (
    <details open={filled?.form === form}>
      <summary>
        <ContactLine {...{ editor, contact }} />
      </summary>
      {isContactKind(kind) ? (
        <EditForm
          {...{ ...shared, names: fieldNames(kind), action: `${page.place}/${form}` }}
          buttons={<RemoveButton language={editor.language} />}
        >
          <ContactFields {...{ editor, kind, fields, id: contact.id, contact }} />
        </EditForm>
      ) : (
        <EditForm
          {...{ ...shared, names: [], action: `${page.place}/${form}` }}
          button={adminTexts(editor.language).remove}
        >
          <input type="hidden" name="fjern" value="1" />
        </EditForm>
      )}
    </details>
  );
}

/** A form for another one of a kind. */
export function NewContactForm(props: ContactFormsProps & { readonly kind: ContactKind }) {
  const { editor, page, owner, filled, kind } = props;
  const say = contactsTexts(editor.language);
  const sent = filled && isOf(filled, owner, kind) ? filled : undefined;
  const fields = new Fields('kontakt', sent, editor.language);
  const id = `ny-${kind}-${owner.id}`;
  return (
    <details class="contact-new" open={sent !== undefined}>
      <summary>{say.add[kind]}</summary>
      <EditForm
        {...{ editor, fields, id, names: fieldNames(kind), button: say.add[kind] }}
        action={`${page.place}/kontakt`}
      >
        <input type="hidden" name="ejer" value={owner.id} />
        <input type="hidden" name="art" value={kind} />
        <ContactFields {...{ editor, kind, fields, id }} />
      </EditForm>
    </details>
  );
}

/** Whether a form that was sent is this one; one that does not say of which kind it is is shown as the first. */
function isOf(filled: Filled, owner: ContactOwner, kind: ContactKind): boolean {
  const art = filled.values.get('art') ?? '';
  return isNewOf(filled, owner) && (isContactKind(art) ? art === kind : kind === 'phone');
}
