// SPDX-License-Identifier: MPL-2.0
import { reachOf } from '../../../access/index.ts';
import { type Outcome, refuse, refused } from '../../../organisation/index.ts';
import type { Section } from '../../door/section.ts';
import { adminTexts } from '../../texts/index.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { madePage } from '../made/made-page.tsx';
import { madeTexts } from '../made/texts/index.ts';
import { notFoundPage } from '../not-found.tsx';
import { accountPage } from './account-page.tsx';
import { accountTexts } from './texts/index.ts';

const nameField = 'noegle-navn';

/** `/admin/konto`: what everyone who is signed in decides on their own account. */
export const accountSection: Section = {
  async show(editor, parts) {
    if (parts.join('/') === 'aendringer') return ownChanges(editor);
    return parts.length === 0 ? accountPage(editor) : notFoundPage(editor);
  },
  async send(editor, [what = '', ...more], values) {
    if (more.length > 0) return notFoundPage(editor);
    if (what === 'adgangskode') return savePassword(editor, values);
    if (what === 'adgangsnoegle') return savePasskey(editor, values);
    if (what === 'udbyder') return unlink(editor);
    if (what !== 'sessioner') return notFoundPage(editor);
    await editor.office.access.own.signOutElsewhere(editor.signedIn);
    return goTo('/admin/konto?gemt=sessioner');
  },
  async resume(editor, [what = ''], values) {
    const name = values.get(nameField) ?? '';
    if (what !== 'adgangsnoegle' || name === '') return goTo('/admin/konto');
    return accountPage(editor, { passkey: { name, refusals: [refuse('form-expired')] } });
  },
  // Of what is typed here only the name of a passkey is no secret.
  resumes: ([what]) => what === 'adgangsnoegle',
  async link({ language }) {
    return { text: accountTexts(language).title, href: '/admin/konto' };
  },
};

/** `/admin/konto/aendringer`: what one has changed oneself, of what one may still read. */
function ownChanges(editor: Editor): Promise<Answer> {
  const { language, signedIn, snapshot } = editor;
  return madePage(editor, {
    ...{ actor: signedIn.account.email, title: madeTexts(language).own, place: '/admin/konto/aendringer' },
    trail: [
      { text: adminTexts(language).overview, href: '/admin' },
      { text: accountTexts(language).title, href: '/admin/konto' },
    ],
    reach: reachOf(signedIn.grants, snapshot.organisationId, 'read'),
  });
}

async function savePassword(editor: Editor, values: URLSearchParams): Promise<Answer> {
  const outcome = await chosenPassword(editor, values);
  return outcome.ok
    ? goTo('/admin/konto?gemt=adgangskode')
    : accountPage(editor, { password: outcome.refusals });
}

/** Adds a passkey, or takes the one away that `fjern` names. */
async function savePasskey(editor: Editor, values: URLSearchParams): Promise<Answer> {
  const { office, signedIn, now } = editor;
  const { passkeys } = office.access;
  const removed = values.get('fjern');
  if (removed !== null) {
    await passkeys.remove(signedIn, removed, now);
    return goTo('/admin/konto?gemt=fjernet');
  }
  const made = { answer: values.get('svar') ?? '', name: values.get(nameField) ?? '' };
  const outcome = await passkeys.add(signedIn, made, now);
  if (outcome.ok) return goTo('/admin/konto?gemt=adgangsnoegle');
  return accountPage(editor, { passkey: { name: made.name, refusals: outcome.refusals } });
}

async function unlink(editor: Editor): Promise<Answer> {
  const { office, signedIn, now } = editor;
  const outcome = await office.access.own.unlink(signedIn, now);
  return outcome.ok ? goTo('/admin/konto?gemt=udbyder') : accountPage(editor, { provider: outcome.refusals });
}

async function chosenPassword(editor: Editor, values: URLSearchParams): Promise<Outcome<null>> {
  const { office, signedIn, now } = editor;
  const [old, chosen] = [values.get('nuvaerende') ?? '', values.get('ny') ?? ''];
  if (chosen !== values.get('igen')) return refused(refuse('password-differs', {}, 'igen'));
  return office.access.own.changePassword(signedIn, { old, chosen }, now);
}
