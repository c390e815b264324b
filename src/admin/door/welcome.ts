// SPDX-License-Identifier: MPL-2.0
import type { Access, SessionCookie } from '../../access/index.ts';
import { type Outcome, refuse, refused } from '../../organisation/index.ts';
import { invitationGonePage, welcomePage } from '../pages/sign-in/welcome-page.tsx';
import { type Answer, goTo } from '../visit/answer.ts';
import type { Visitor } from '../visit/visit.ts';

/** What whoever comes by a link to choose a password sees. */
export async function welcome(access: Access, visitor: Visitor, token: string): Promise<Answer> {
  const account = await access.users.invited(token, visitor.now);
  return account ? welcomePage(visitor, { token, account }) : invitationGonePage(visitor);
}

/** Chooses the password, and lets in whoever did. */
export async function choosePassword(
  access: Access,
  visitor: Visitor,
  token: string,
  values: URLSearchParams,
  cookie: SessionCookie,
): Promise<Answer> {
  const account = await access.users.invited(token, visitor.now);
  if (!account) return invitationGonePage(visitor);
  const outcome = await chosen(access, visitor, token, values);
  if (!outcome.ok) return welcomePage(visitor, { token, account, refusals: outcome.refusals });
  return goTo('/admin', cookie.set(outcome.value));
}

async function chosen(
  access: Access,
  { now }: Visitor,
  token: string,
  values: URLSearchParams,
): Promise<Outcome<string>> {
  const password = values.get('adgangskode') ?? '';
  if (password !== values.get('igen')) return refused(refuse('password-differs', {}, 'igen'));
  return access.users.accept(token, password, now);
}
