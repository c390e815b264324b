// SPDX-License-Identifier: MPL-2.0
import { contactsOf, type Entity, inLanguage } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { EditForm } from '../../forms/form.tsx';
import { RemoveButton } from '../../forms/remove-button.tsx';
import { Select } from '../../forms/select.tsx';
import { adminTexts } from '../../texts/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { PlannedHere } from '../planned/planned-here.tsx';
import { contactText, typedContacts, visibilities } from './contacts.ts';
import type { UnitEdited } from './unit-edited.ts';

/** The unit's phones, e-mails and websites, each to be changed or taken away, and a form for another one. */
export function ContactForms({ editor, unit, filled, planned }: UnitEdited) {
  const say = adminTexts(editor.language);
  const contacts = contactsOf(editor.snapshot, unit.id).filter(
    ({ value }) => contactText(value) !== undefined,
  );
  const fields = new Fields('kontakt', filled, editor.language);
  return (
    <section id="kontakt">
      <h2>{say.contact}</h2>
      <PlannedHere {...{ editor, planned, filled }} of="kontakt" />
      <ul class="edit-rows">
        {contacts.map((contact) => (
          <li>
            <ContactForm {...{ editor, unit, filled, contact }} />
          </li>
        ))}
      </ul>
      <details open={filled?.form === 'kontakt'}>
        <summary>{say.addContact}</summary>
        <EditForm
          {...{ editor, fields, id: 'ny-kontakt', button: say.addContact }}
          action={`/admin/enhed/${unit.id}/kontakt`}
          names={['art', 'vaerdi', 'synlighed']}
        >
          <div class="form__row">
            <Select
              {...{ id: 'ny-kontakt-art', name: 'art', label: say.kindOfContact }}
              value={fields.get('art', 'phone').value}
              options={typedContacts.map((type) => ({ value: type, text: contactKind(editor, type) }))}
            />
            <Field
              {...{ id: 'ny-kontakt-vaerdi', name: 'vaerdi', label: say.value, hint: say.phoneHint }}
              {...{ state: fields.get('vaerdi', ''), language: editor.language }}
              required
            />
            <Visibility editor={editor} id="ny-kontakt" value={fields.get('synlighed', 'public').value} />
          </div>
        </EditForm>
      </details>
    </section>
  );
}

function ContactForm({
  editor,
  unit,
  filled,
  contact,
}: UnitEdited & { readonly contact: Entity<'contactPoint'> }) {
  const { language } = editor;
  const fields = new Fields(`kontakt/${contact.id}`, filled, language);
  const kind = contactKind(editor, contact.value.type);
  const purpose = contact.purpose && inLanguage(contact.purpose, language);
  return (
    <EditForm
      {...{ editor, fields, id: contact.id, seen: contact.recordedBy }}
      action={`/admin/enhed/${unit.id}/kontakt/${contact.id}`}
      names={['vaerdi', 'synlighed']}
      buttons={<RemoveButton language={language} />}
    >
      <div class="form__row">
        <Field
          {...{ id: `${contact.id}-vaerdi`, name: 'vaerdi', language }}
          label={purpose ? `${kind}: ${purpose}` : kind}
          state={fields.get('vaerdi', contactText(contact.value) ?? '')}
          required
        />
        <Visibility
          editor={editor}
          id={contact.id}
          value={fields.get('synlighed', contact.visibility).value}
        />
      </div>
    </EditForm>
  );
}

function contactKind({ language }: Editor, type: string): string {
  const say = adminTexts(language);
  return type === 'phone' ? say.phone : type === 'email' ? say.mail : say.web;
}

function Visibility({
  editor,
  id,
  value,
}: {
  readonly editor: Editor;
  readonly id: string;
  readonly value: string;
}) {
  const say = adminTexts(editor.language);
  const words = { public: say.seenByAll, internal: say.seenInside, switchboard: say.seenBySwitchboard };
  return (
    <Select
      {...{ id: `${id}-synlighed`, name: 'synlighed', label: say.whoSees, value }}
      options={visibilities.map((one) => ({ value: one, text: words[one] }))}
    />
  );
}
