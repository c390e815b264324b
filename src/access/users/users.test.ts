// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import { asOf } from '../../organisation/index.ts';
import { databases } from '../../testing/databases.ts';
import { aRegister } from '../../testing/registers.ts';
import { Access } from '../access.ts';
import { permitCommandLine, permitFor } from '../permit.ts';
import type { Role } from '../roles.ts';
import type { User } from './list.ts';
import type { Deciding } from './users.ts';

const now = new Date('2026-11-23T09:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe.each(databases)('users on $name', ({ open }) => {
  let database: Database;
  let access: Access;
  let register: Awaited<ReturnType<typeof aRegister>>;
  let machine: Deciding;
  beforeAll(async () => {
    database = await open();
    register = await aRegister(database);
    access = new Access(database);
    const snapshot = await register.snapshot('full', asOf('2026-11-23'));
    machine = { permit: permitCommandLine(register.organisationId, 'tester'), snapshot };
  });
  afterAll(() => database.close());

  const roleOf = (role: Role, unitId: string | null = null) => ({
    organisationId: register.organisationId,
    role,
    unitId,
  });
  async function add(email: string, role: Role) {
    const added = await access.users.add({ email, name: email, role: roleOf(role) }, machine, now);
    if (!added.ok) throw new Error(JSON.stringify(added.refusals));
    return added.value;
  }
  async function user(id: string): Promise<User> {
    const found = await access.users.by(machine, id);
    if (!found) throw new Error('no such user');
    return found;
  }
  async function asUser(id: string): Promise<Deciding> {
    const { email, grants } = await user(id);
    const permit = permitFor({ account: { email }, grants }, register.organisationId, 'administer');
    if (!permit) throw new Error('not an administrator');
    return { ...machine, permit };
  }

  test('choose their password by a link that is good once, for a week, until there is a newer one', async () => {
    const { id, token = '' } = await add('ny@strandby.example', 'editor');
    expect(await access.users.invited(token, later(6))).toMatchObject({ email: 'ny@strandby.example' });
    expect(await access.users.invited(token, later(8))).toBeUndefined();
    expect(await access.users.accept(token, 'for kort', now)).toMatchObject({ ok: false });
    const [one, other] = await Promise.all([
      access.users.accept(token, 'kaffe i kantinen', now),
      access.users.accept(token, 'suppe i kantinen', now),
    ]);
    expect([one.ok, other.ok].toSorted()).toEqual([false, true]);
    const again = await access.users.inviteAgain(await user(id), machine, now);
    const newest = await access.users.inviteAgain(await user(id), machine, now);
    if (!again.ok || !newest.ok) throw new Error('no link');
    expect(await access.users.invited(again.value, now)).toBeUndefined();
    const accepted = await access.users.accept(newest.value, 'te og en bolle', now);
    expect(accepted.ok && (await access.signedIn(accepted.value, now))?.account.id).toBe(id);
    expect(await access.users.accept(newest.value, 'te og en bolle', now)).toMatchObject({
      refusals: [{ code: 'invitation-gone' }],
    });
  });

  test('that are closed are signed out, have no roles, and come back by a new link alone', async () => {
    const { id, token = '' } = await add('ude@strandby.example', 'editor');
    const session = await access.users.accept(token, 'kaffe i kantinen', now);
    if (!session.ok) throw new Error('not signed in');
    expect(await access.users.close(await user(id), machine, now)).toMatchObject({ ok: true });
    expect(await access.signedIn(session.value, now)).toBeUndefined();
    const asked = { email: 'ude@strandby.example', password: 'kaffe i kantinen', from: '10.0.0.1' };
    expect((await access.signIn(asked, now)).ok).toBe(false);
    expect(await user(id)).toMatchObject({ isClosed: true, grants: [], hasPassword: false });
    expect(await access.users.giveRole(await user(id), roleOf('editor'), machine, now)).toMatchObject({
      refusals: [{ code: 'account-closed' }],
    });
    const link = await access.users.inviteAgain(await user(id), machine, now);
    expect(link.ok && (await access.users.invited(link.value, now))?.id).toBe(id);
  });

  test('never leave the organisation without an administrator, not even when two close each other at once', async () => {
    const [first, second] = [
      await add('en@strandby.example', 'administrator'),
      await add('to@strandby.example', 'administrator'),
    ];
    const [asFirst, asSecond] = [await asUser(first.id), await asUser(second.id)];
    expect(await access.users.close(await user(first.id), asFirst, now)).toMatchObject({
      refusals: [{ code: 'own-account' }],
    });
    const [one, two] = [await user(first.id), await user(second.id)];
    const outcomes = await Promise.all([
      access.users.close(two, asFirst, now),
      access.users.close(one, asSecond, now),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const left = (await access.users.all(machine)).find(({ grants }) =>
      grants.some(({ role }) => role === 'administrator'),
    );
    if (!left) throw new Error('nobody is left');
    for (const deed of [
      access.users.close(left, machine, now),
      access.users.takeRole(left, roleOf('administrator'), machine, now),
    ])
      expect(await deed).toMatchObject({ refusals: [{ code: 'last-administrator' }] });
  });

  test('have what was done to them written down', async () => {
    const { id, token = '' } = await add('hul@strandby.example', 'editor');
    await access.users.giveRole(await user(id), roleOf('operator'), machine, now);
    await access.users.takeRole(await user(id), roleOf('editor'), machine, now);
    await access.users.accept(token, 'kaffe i kantinen', now);
    const events = await access.users.events(await user(id), machine);
    expect(events.map(({ kind, actor, content }) => [kind, actor, content])).toEqual([
      ['password-chosen', 'hul@strandby.example', {}],
      ['role-taken', 'command line: tester', { role: 'editor', unit: null }],
      ['role-given', 'command line: tester', { role: 'operator', unit: null }],
      ['role-given', 'command line: tester', { role: 'editor', unit: null }],
      ['made', 'command line: tester', {}],
    ]);
  });

  test('of another organisation are not seen, and whoever has a role in both is decided on in neither', async () => {
    const other = await aRegister(database);
    const elsewhere = {
      permit: permitCommandLine(other.organisationId, 'tester'),
      snapshot: await other.snapshot('full', asOf('2026-11-23')),
    };
    const { id } = await add('begge@strandby.example', 'reader');
    expect(await access.users.by(elsewhere, id)).toBeUndefined();
    const role = { organisationId: other.organisationId, role: 'editor', unitId: null } as const;
    const asked = { email: 'begge@strandby.example', name: 'Begge', role };
    expect(await access.users.add(asked, elsewhere, now)).toEqual({ ok: true, value: { id } });
    for (const deciding of [machine, elsewhere]) {
      const both = await access.users.by(deciding, id);
      if (!both) throw new Error('not seen');
      expect(both.grants).toHaveLength(1);
      for (const deed of ['close', 'signOut', 'inviteAgain'] as const)
        expect(await access.users[deed](both, deciding, now)).toMatchObject({
          refusals: [{ code: 'not-permitted' }],
        });
      expect(
        await access.users.giveRole(both, { ...role, organisationId: 'x' }, deciding, now),
      ).toMatchObject({ refusals: [{ code: 'not-permitted' }] });
    }
  });
});
