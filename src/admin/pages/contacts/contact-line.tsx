// SPDX-License-Identifier: MPL-2.0
import { type Entity, type Id, inLanguage, thingInWords } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { contactsTexts } from './texts/index.ts';

interface ContactLineProps {
  readonly editor: Editor;
  readonly contact: Entity<'contactPoint'>;
}

/** A way of contact in one line: what it is, and what else there is to know of it. */
export function ContactLine({ editor: { language, snapshot }, contact }: ContactLineProps) {
  const say = contactsTexts(language);
  const { value, purpose, visibility } = contact;
  const named = (id: Id) => snapshot.site.get(id)?.name;
  const { name } = thingInWords('contactPoint', contact, { language, named });
  const about = [
    purpose && inLanguage(purpose, language),
    visibility !== 'public' && say.visibilities[visibility],
  ].filter(Boolean);
  return (
    <>
      <span class="contact-kind">{`${say.kinds[value.type]}: `}</span>
      <span class="contact-value">{name}</span>
      {about.length > 0 && <span class="note">{` (${about.join(', ')})`}</span>}
    </>
  );
}
