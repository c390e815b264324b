// SPDX-License-Identifier: MPL-2.0
import type { Deciding, User } from '../../../access/index.ts';
import { id, refuse } from '../../../organisation/index.ts';
import type { Section } from '../../door/section.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { madePage } from '../made/made-page.tsx';
import { madeTexts } from '../made/texts/index.ts';
import { notFoundPage } from '../not-found.tsx';
import { decidingOf } from './deciding.ts';
import { listPage } from './list-page.tsx';
import { addUser, deeds, isDeed } from './send.ts';
import { userTexts } from './texts/index.ts';
import { userPage } from './user-page.tsx';

/** `/admin/brugere`: who can sign in and what they may, for those who administer the organisation or a part of it. */
export const usersSection: Section = {
  async show(editor, [who = '', part = '', ...more]) {
    const deciding = decidingOf(editor);
    if (!deciding || more.length > 0) return notFoundPage(editor);
    if (who === '') return listPage(editor, deciding);
    const user = await userNamed(editor, deciding, who);
    if (!user) return noSuchUser(editor);
    if (part === 'aendringer') return changesOf(editor, deciding, user);
    return part === '' ? userPage(editor, deciding, user) : notFoundPage(editor);
  },
  async send(editor, [who = '', deed = '', ...more], values) {
    const deciding = decidingOf(editor);
    if (!deciding || more.length > 0) return notFoundPage(editor);
    if (who === '') return addUser(editor, deciding, values);
    const user = await userNamed(editor, deciding, who);
    if (!user) return noSuchUser(editor);
    return isDeed(deed) ? deeds[deed](editor, deciding, user, values) : notFoundPage(editor);
  },
  async resume(editor, [who = '', deed = ''], values) {
    const deciding = decidingOf(editor);
    if (!deciding) return notFoundPage(editor);
    const refusals = [refuse('form-expired')];
    if (who === '') return listPage(editor, deciding, { form: 'ny', values, refusals });
    const user = await userNamed(editor, deciding, who);
    if (!user) return noSuchUser(editor);
    return userPage(
      editor,
      deciding,
      user,
      deed === 'rolle' ? { filled: { form: deed, values, refusals } } : {},
    );
  },
  async link(editor) {
    if (!decidingOf(editor)) return undefined;
    const say = userTexts(editor.language);
    return { text: say.title, href: '/admin/brugere', note: say.lead };
  },
};

/** `/admin/brugere/{id}/aendringer`: what a user has changed, of what the administrator administers. */
function changesOf(editor: Editor, { permit }: Deciding, { id, name, email }: User): Promise<Answer> {
  const { language } = editor;
  return madePage(editor, {
    ...{ actor: email, title: madeTexts(language).title(name), place: `/admin/brugere/${id}/aendringer` },
    trail: [
      { text: adminTexts(language).overview, href: '/admin' },
      { text: userTexts(language).title, href: '/admin/brugere' },
      { text: name, href: `/admin/brugere/${id}` },
    ],
    reach: permit.reach,
  });
}

async function userNamed({ office }: Editor, deciding: Deciding, who: string): Promise<User | undefined> {
  return id.safeParse(who).success ? office.access.users.by(deciding, who) : undefined;
}

function noSuchUser(editor: Editor): Answer {
  const say = userTexts(editor.language);
  return notFoundPage(editor, { title: say.notFound, lead: say.notFoundLead });
}
