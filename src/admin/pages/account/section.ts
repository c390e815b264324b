// SPDX-License-Identifier: MPL-2.0
import { type Outcome, refuse, refused } from '../../../organisation/index.ts';
import type { Section } from '../../door/section.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { accountPage } from './account-page.tsx';
import { accountTexts } from './texts/index.ts';

/** `/admin/konto`: what everyone who is signed in decides on their own account. */
export const accountSection: Section = {
  async show(editor, parts) {
    return parts.length === 0 ? accountPage(editor) : notFoundPage(editor);
  },
  async send(editor, [what = '', ...more], values) {
    if (more.length > 0) return notFoundPage(editor);
    if (what === 'adgangskode') return savePassword(editor, values);
    if (what !== 'sessioner') return notFoundPage(editor);
    await editor.office.access.own.signOutElsewhere(editor.signedIn);
    return goTo('/admin/konto?gemt=sessioner');
  },
  async link({ language }) {
    return { text: accountTexts(language).title, href: '/admin/konto' };
  },
};

async function savePassword(editor: Editor, values: URLSearchParams): Promise<Answer> {
  const outcome = await chosenPassword(editor, values);
  return outcome.ok ? goTo('/admin/konto?gemt=adgangskode') : accountPage(editor, outcome.refusals);
}

async function chosenPassword(editor: Editor, values: URLSearchParams): Promise<Outcome<null>> {
  const { office, signedIn, now } = editor;
  const [old, chosen] = [values.get('nuvaerende') ?? '', values.get('ny') ?? ''];
  if (chosen !== values.get('igen')) return refused(refuse('password-differs', {}, 'igen'));
  return office.access.own.changePassword(signedIn, { old, chosen }, now);
}
