// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import { type Id, type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import type { Grant } from '../roles.ts';
import { beginSession } from '../sessions.ts';
import { makeTicket, takeTicket } from '../tickets.ts';
import { accountOfArrival } from './account-of.ts';
import type { Provider } from './provider.ts';

/** What is to be there again when somebody comes back from the provider. */
export interface Errand {
  /** Where they wanted to go. */
  readonly to: string;
  /** A form that had not been saved; empty where there was none. */
  readonly unsaved: string;
}

/** Who sets out, and to which account the identity is to be linked, where one who is signed in asks for that. */
export interface Departure extends Errand {
  readonly link: Id | null;
}

/** Where the roles of groups hold, and how a unit that a rule names is found. */
export interface Place {
  readonly organisationId: Id;
  unitId(named: string): Id | undefined;
}

export interface Return {
  /** The token that the browser was given when it set out. */
  readonly token: string;
  readonly query: URLSearchParams;
  readonly place: Place;
  /** Who is signed in in this browser already. */
  readonly signedInAs: Id | null;
}

/** What comes of coming back: the errand, whatever else, and the token of a session or why there is none. */
export interface Returned {
  readonly errand: Errand;
  readonly outcome: Outcome<string>;
}

/** In milliseconds: how long one may be away at the provider. */
export const longestAway = 20 * 60_000;

/** Sends somebody to the provider; gives the address, and the token that this browser alone brings back. */
export async function depart(
  database: Database,
  provider: Provider,
  { link, to, unsaved }: Departure,
  now: Date,
): Promise<Outcome<{ readonly url: string; readonly token: string }>> {
  const begun = await provider.begin(now);
  if (!begun.ok) return begun;
  const { url, secrets } = begun.value;
  const ticket = { kind: 'provider', accountId: link, lasts: longestAway } as const;
  const token = await makeTicket(database.query, { ...ticket, content: { ...secrets, to, unsaved } }, now);
  return success({ url, token });
}

/** Lets in whoever comes back from the provider, once, in the browser that set out. */
export async function arrive(
  database: Database,
  provider: Provider,
  { token, query, place, signedInAs }: Return,
  now: Date,
): Promise<Returned> {
  const ticket = await takeTicket(database.query, 'provider', token, now);
  const { to = '', unsaved = '', state = '', nonce = '', verifier = '' } = ticket?.content ?? {};
  const errand = { to, unsaved };
  const { name, rules } = provider.settings;
  const link = ticket?.accountId ?? null;
  if (!ticket || (link && link !== signedInAs))
    return { errand, outcome: refused(refuse('provider-not-begun', { name })) };
  const claims = await provider.finish(query, { state, nonce, verifier }, now);
  if (!claims.ok) return { errand, outcome: claims };
  const { organisationId } = place;
  const held = rules.filter(({ group }) => claims.value.groups.includes(group));
  const grants = held.flatMap(({ role, unit }): Grant[] => {
    const unitId = unit === '' ? null : place.unitId(unit);
    return unitId === undefined ? [] : [{ organisationId, role, unitId }];
  });
  const arrival = { claims: claims.value, name, organisationId, grants, link };
  const outcome = await database.transaction(async (tx) => {
    const account = await accountOfArrival(tx, arrival, now);
    return account.ok ? success(await beginSession(tx, account.value, 'provider', now)) : account;
  });
  return { errand, outcome };
}
