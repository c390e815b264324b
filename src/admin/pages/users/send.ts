// SPDX-License-Identifier: MPL-2.0
import { type Deciding, isRole, type User } from '../../../access/index.ts';
import { id, type Outcome, type Refusal, refuse } from '../../../organisation/index.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { listPage } from './list-page.tsx';
import { roleIn } from './role-fields.tsx';
import { userPage } from './user-page.tsx';

/** Adds a user, and shows the link by which the password is chosen. */
export async function addUser(editor: Editor, deciding: Deciding, values: URLSearchParams): Promise<Answer> {
  const { users } = editor.office.access;
  const again = (refusals: readonly Refusal[]) =>
    listPage(editor, deciding, { form: 'ny', values, refusals });
  const role = roleIn(editor, values);
  if (!role.ok) return again(role.refusals);
  const asked = { email: values.get('email') ?? '', name: values.get('navn') ?? '', role: role.value };
  const added = await users.add(asked, deciding, editor.now);
  if (!added.ok) return again(added.refusals);
  const { id: userId, token } = added.value;
  if (token === undefined) return goTo(`/admin/brugere/${userId}?gemt=findes`);
  const user = await users.by(deciding, userId);
  return user ? userPage(editor, deciding, user, { link: linkOf(editor, token) }) : goTo('/admin/brugere');
}

type Deed = (editor: Editor, deciding: Deciding, user: User, values: URLSearchParams) => Promise<Answer>;

/** What is done to one user, by the last part of the address. */
export const deeds = {
  rolle: giveRole,
  tag: takeRole,
  link: makeLink,
  ud: (editor, deciding, user) =>
    done(editor, deciding, user, 'ud', editor.office.access.users.signOut(user, deciding, editor.now)),
  luk: (editor, deciding, user) =>
    done(editor, deciding, user, 'lukket', editor.office.access.users.close(user, deciding, editor.now)),
} as const satisfies Record<string, Deed>;

export function isDeed(text: string): text is keyof typeof deeds {
  return Object.hasOwn(deeds, text);
}

async function giveRole(
  editor: Editor,
  deciding: Deciding,
  user: User,
  values: URLSearchParams,
): Promise<Answer> {
  const again = (refusals: readonly Refusal[]) =>
    userPage(editor, deciding, user, { filled: { form: 'rolle', values, refusals } });
  const role = roleIn(editor, values);
  if (!role.ok) return again(role.refusals);
  const outcome = await editor.office.access.users.giveRole(user, role.value, deciding, editor.now);
  return outcome.ok ? goTo(`/admin/brugere/${user.id}?gemt=rolle`) : again(outcome.refusals);
}

async function takeRole(
  editor: Editor,
  deciding: Deciding,
  user: User,
  values: URLSearchParams,
): Promise<Answer> {
  const [role, unitId] = [values.get('rolle') ?? '', values.get('enhed') ?? ''];
  if (!isRole(role) || !(unitId === '' || id.safeParse(unitId).success)) return notFoundPage(editor);
  const { organisationId } = editor.snapshot;
  const taken = { organisationId, role, unitId: unitId === '' ? null : unitId };
  const outcome = editor.office.access.users.takeRole(user, taken, deciding, editor.now);
  return done(editor, deciding, user, 'taget', outcome, 'rolle');
}

async function makeLink(editor: Editor, deciding: Deciding, user: User): Promise<Answer> {
  const { users } = editor.office.access;
  const outcome = await users.inviteAgain(user, deciding, editor.now);
  if (!outcome.ok) return refusedDeed(editor, deciding, user, outcome.refusals);
  const open = await users.by(deciding, user.id);
  return userPage(editor, deciding, open ?? user, { link: linkOf(editor, outcome.value) });
}

async function done(
  editor: Editor,
  deciding: Deciding,
  user: User,
  said: string,
  deed: Promise<Outcome<null>>,
  form = 'konto',
): Promise<Answer> {
  const outcome = await deed;
  if (!outcome.ok) return refusedDeed(editor, deciding, user, outcome.refusals, form);
  const isStillSeen = (await editor.office.access.users.by(deciding, user.id)) !== undefined;
  return goTo(isStillSeen ? `/admin/brugere/${user.id}?gemt=${said}` : '/admin/brugere');
}

function refusedDeed(
  editor: Editor,
  deciding: Deciding,
  user: User,
  refusals: readonly Refusal[] = [refuse('not-permitted')],
  form = 'konto',
): Promise<Answer> {
  return userPage(editor, deciding, user, { filled: { form, values: new URLSearchParams(), refusals } });
}

const linkOf = ({ office }: Editor, token: string) => `${office.url}/admin/velkommen/${token}`;
