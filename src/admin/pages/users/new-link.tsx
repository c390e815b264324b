// SPDX-License-Identifier: MPL-2.0
import { invitationDays, type User } from '../../../access/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { userTexts } from './texts/index.ts';

interface NewLinkProps {
  readonly editor: Editor;
  readonly user: User;
  readonly link: string;
}

/** The link by which a user chooses a password, to be handed over. */
export function NewLink({ editor, user, link }: NewLinkProps) {
  const say = userTexts(editor.language);
  const mail = new URLSearchParams({ subject: say.mailSubject, body: say.mailText(user.name, link) });
  // Mail programs know no plus sign for a space.
  const href = `mailto:${encodeURIComponent(user.email)}?${mail.toString().replaceAll('+', '%20')}`;
  return (
    <section class="user-link" role="status">
      <h2>{say.newLink(user.name)}</h2>
      <p>{say.newLinkHint(invitationDays)}</p>
      <p>
        <code class="user-link__address">{link}</code>
      </p>
      <p>
        <a class="button button-secondary" href={href}>
          {say.mail}
        </a>
      </p>
    </section>
  );
}
