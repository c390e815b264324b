// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';
import { type Id, type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import { isEmail, plainEmail, withoutUnseen } from '../accounts.ts';
import { grantsOf, replaceGroupGrants } from '../grants.ts';
import type { Grant } from '../roles.ts';
import { endAllSessions } from '../sessions.ts';
import { noteEvent } from '../users/events.ts';
import type { Claims } from './claims.ts';

interface Arrival {
  readonly claims: Claims;
  /** What the provider is called. */
  readonly name: string;
  readonly organisationId: Id;
  /** The roles that follow from the groups. */
  readonly grants: readonly Grant[];
  /** The account that asked to be linked while it was signed in. */
  readonly link: Id | null;
}

interface Found {
  readonly id: Id;
  readonly disabled: boolean;
  readonly hasPassword: boolean;
}

/**
 * The account of somebody whom the provider has vouched for, brought up to date: made where there is none, with the roles of
 * the groups in place of those of last time. It is found by issuer and subject alone. An address, though proven, never opens
 * an account that somebody else may have made.
 */
export async function accountOfArrival(tx: Queryable, arrival: Arrival, now: Date): Promise<Outcome<Id>> {
  const { claims, name, link } = arrival;
  const known = await identified(tx, claims);
  if (link && known && known.id !== link) return refused(refuse('provider-linked', { name }));
  const made = known ? success(known) : await admitted(tx, arrival, now);
  if (!made.ok) return made;
  const { id, disabled, hasPassword } = made.value;
  if (disabled) return refused(refuse('account-closed'));
  if (!hasPassword) await bringUpToDate(tx, id, claims);
  await followGroups(tx, id, arrival, now);
  if ((await grantsOf(tx, id)).length > 0) return success(id);
  await endAllSessions(tx, id);
  return refused(refuse('provider-no-role', { name }));
}

async function identified(tx: Queryable, { issuer, subject }: Claims): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select account.id, disabled_at is not null as disabled, password is not null as "hasPassword"
    from identity join account on account.id = account_id
    where issuer = ${issuer} and subject = ${subject}`.execute(tx);
  return rows[0];
}

/** Somebody new: the account that asked for it is linked, else one is made, for those alone who have something to do here. */
async function admitted(tx: Queryable, arrival: Arrival, now: Date): Promise<Outcome<Found>> {
  const { issuer, subject } = arrival.claims;
  const made = arrival.link
    ? await toBeLinked(tx, arrival.link, arrival, now)
    : await newcomer(tx, arrival, now);
  if (!made.ok) return made;
  await sql`insert into identity (issuer, subject, account_id, linked_at)
    values (${issuer}, ${subject}, ${made.value.id}, ${now})`.execute(tx);
  return made;
}

/** The account that asked for it, if nobody else at the provider opens it already. */
async function toBeLinked(
  tx: Queryable,
  id: Id,
  { claims: { issuer }, name }: Arrival,
  now: Date,
): Promise<Outcome<Found>> {
  const { rows } = await sql<Found & { email: string; hasOther: boolean }>`
    select id, email, disabled_at is not null as disabled, password is not null as "hasPassword",
      exists (select from identity where account_id = account.id and issuer = ${issuer}) as "hasOther"
    from account where id = ${id}`.execute(tx);
  const [found] = rows;
  if (!found || found.hasOther) return refused(refuse('provider-linked-already', { name }));
  const event = { accountId: id, organisationId: null, actor: found.email, kind: 'linked' } as const;
  await noteEvent(tx, event, now);
  return success(found);
}

async function newcomer(
  tx: Queryable,
  { claims: { email, name: called }, name, grants, organisationId }: Arrival,
  now: Date,
): Promise<Outcome<Found>> {
  if (grants.length === 0) return refused(refuse('provider-no-role', { name }));
  if (!isEmail(email)) return refused(refuse('provider-email', { name }));
  const id = randomUUID();
  const { rows } = await sql`insert into account (id, email, name, created_at)
    values (${id}, ${plainEmail(email)}, ${tidy(called)}, ${now})
    on conflict (email) do nothing returning id`.execute(tx);
  if (rows.length === 0) return refused(refuse('provider-account-exists', { email, name }));
  await noteEvent(tx, { accountId: id, organisationId, actor: name, kind: 'made' }, now);
  return success({ id, disabled: false, hasPassword: false });
}

/** Roles that follow from groups are as the groups are now; what is another is written down. */
async function followGroups(
  tx: Queryable,
  accountId: Id,
  { organisationId, grants, name: actor }: Arrival,
  now: Date,
): Promise<void> {
  const { given, taken } = await replaceGroupGrants(tx, accountId, organisationId, grants, now);
  for (const [kind, changed] of [
    ['role-taken', taken],
    ['role-given', given],
  ] as const)
    for (const { role, unitId } of changed)
      await noteEvent(tx, { accountId, organisationId, actor, kind, content: { role, unit: unitId } }, now);
}

/** An address that another account has stays with it. */
async function bringUpToDate(tx: Queryable, id: Id, { email, name }: Claims): Promise<void> {
  await sql`update account set name = ${tidy(name)} where id = ${id}`.execute(tx);
  if (!isEmail(email)) return;
  await sql`update account set email = ${plainEmail(email)} where id = ${id}
    and not exists (select from account other where other.email = ${plainEmail(email)} and other.id <> ${id})`.execute(
    tx,
  );
}

const tidy = (name: string) => [...withoutUnseen(name.normalize('NFC'))].slice(0, 100).join('');
