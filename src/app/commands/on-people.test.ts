// SPDX-License-Identifier: MPL-2.0
import { userInfo } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Access } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { verify } from '../../register/index.ts';
import { erasedPerson, withPersonEverywhere } from '../../testing/canaries/erased.ts';
import { commandLineOn, type Ran } from '../../testing/command-line.ts';
import { openAddressed } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister } from '../../testing/registers.ts';
import { exitCodes } from '../exit-codes.ts';

const { done, failed, wrongUse } = exitCodes;
const [karen, bo, eva] = ['karen', 'bo', 'eva'].map((name) => `${name}@strandby.example`) as [
  ...[string, string, string],
];
const refusedWith = (status: number) => expect.objectContaining({ status, lines: [] });
let database: Database;
let run: ReturnType<typeof commandLineOn>;

beforeAll(async () => {
  const opened = await openAddressed();
  database = opened;
  run = commandLineOn(opened.url);
  await withPersonEverywhere(await aRegister(database), database);
});
afterAll(() => database?.close());

/** The roles of whoever signs in; undefined where nobody is let in. */
async function rolesOf(email: string, password: string) {
  const [access, now] = [new Access(database), new Date()];
  const token = await access.signIn({ email, password, from: '10.0.0.1' }, now);
  const signedIn = token.ok ? await access.signedIn(token.value, now) : undefined;
  return signedIn?.grants.map(({ role, unitId }) => [role, unitId]);
}
const listed = async () =>
  (await run(['user', 'list'])).lines.filter((line) => /@strandby.example/.test(line));
/** Whether something is said in Danish and in English. */
const isSaidTwice = ({ said }: Ran, what: string) =>
  said.split('\n').filter((line) => line.includes(what)).length === 2;

test('what a command does not understand it refuses, tells how it is used, ends with 64, and opens nothing', async () => {
  const wrong: readonly (readonly [string, ...string[]])[] = [
    ['user add', bo, '--role', 'editor'],
    ['user add', bo, 'more', '--name', 'Bo', '--role', 'editor'],
    ['user list', bo],
    ['user add-role', bo],
    ['user remove-role', '--role', 'editor'],
    ['user link', ''],
    ['user close', bo, '--yes'],
    ['erase-person', '--reason', 'request'],
    ['erase-person', 'Bo', 'Park', '--reason', 'request'],
    ['erasures', 'all'],
  ];
  const nowhere = commandLineOn('postgresql://127.0.0.1:9/nothing');
  const ran = await Promise.all(wrong.map(([name, ...args]) => nowhere([...name.split(' '), ...args])));
  for (const [i, [name]] of wrong.entries()) {
    expect(ran[i], name).toEqual(refusedWith(wrongUse));
    expect(ran[i]?.said).toContain(`vejviser ${name}`);
  }
});

describe('vejviser user', () => {
  test('add makes an account with a password that is made up and printed, the first time alone', async () => {
    const args = ['--name', 'Karen', '--role', 'administrator'];
    const added = await run(['user', 'add', 'Karen@strandby.example', ...args]);
    const [greeting, line = ''] = added.lines;
    expect(added).toMatchObject({ status: done, lines: { length: 2 } });
    expect(greeting).toContain('can sign in at /admin.');
    const [, password = ''] = /^Adgangskode \/ Password: ([\w-]{20})$/.exec(line) ?? [];
    expect(await rolesOf(karen, password)).toEqual([['administrator', null]]);
    const again = await run(['user', 'add', karen, '--name', 'Eva', '--role', 'reader']);
    expect(again).toEqual(refusedWith(failed));
  });

  test('add takes the first line that comes in as the password, says it nowhere, and the role is for a unit', async () => {
    const password = 'kaffe i kantinen';
    const args = ['--name', 'Bo', '--role', 'editor', '--unit', '/teknik/'];
    const added = await run(['user', 'add', bo, ...args], `${password}\r\nmere\n`);
    expect(added).toMatchObject({ status: done, lines: { length: 1 } });
    expect(added.lines.join() + added.said).not.toContain(password);
    expect(await rolesOf(bo, password)).toEqual([['editor', idOf('unit', 'Teknik')]]);
  });

  test('add refuses in both languages what cannot be, and makes no account', async () => {
    const wrong = [
      [['--role', 'konge'], '', 'konge'],
      [['--role', 'editor', '--unit', 'ingen'], '', 'ingen'],
      [['--role', 'editor'], 'kort\n', '12'],
    ] as const;
    for (const [args, given, told] of wrong) {
      const refused = await run(['user', 'add', eva, '--name', 'Eva', ...args], given);
      expect([refused, isSaidTwice(refused, told)]).toEqual([refusedWith(failed), true]);
    }
    expect(await listed()).toEqual([`${bo}\tBo\teditor@teknik`, `${karen}\tKaren\tadministrator`]);
  });

  test('add-role and remove-role give and take, by path or identifier, and the last administrator stays one', async () => {
    const more = ['--role', 'approver', '--unit', 'teknik/vej'];
    expect((await run(['user', 'add-role', bo, ...more])).status).toBe(done);
    const less = ['--role', 'editor', '--unit', idOf('unit', 'Teknik')];
    expect((await run(['user', 'remove-role', bo, ...less])).status).toBe(done);
    const [last, nobody] = await Promise.all([
      run(['user', 'remove-role', karen, '--role', 'administrator']),
      run(['user', 'add-role', eva, '--role', 'reader']),
    ]);
    expect([last, nobody]).toEqual([refusedWith(failed), refusedWith(failed)]);
    expect(isSaidTwice(nobody, eva)).toBe(true);
    expect(await listed()).toEqual([`${bo}\tBo\tapprover@teknik/vej`, `${karen}\tKaren\tadministrator`]);
  });

  test('link prints an address by which the password is chosen, and nothing else', async () => {
    const { status, lines } = await run(['user', 'link', 'BO@strandby.example']);
    const address = /^http:\/\/127\.0\.0\.1:8080\/admin\/velkommen\/([\w-]{43})$/;
    const [, token = ''] = address.exec(lines[0] ?? '') ?? [];
    expect([status, lines.length]).toEqual([done, 1]);
    const { users } = new Access(database);
    expect((await users.accept(token, 'suppe i kantinen', new Date())).ok).toBe(true);
    expect(await rolesOf(bo, 'kaffe i kantinen')).toBeUndefined();
    expect(await rolesOf(bo, 'suppe i kantinen')).toHaveLength(1);
  });

  test('close lets nobody in by an account any more, and no link to it is made', async () => {
    expect((await run(['user', 'close', bo])).status).toBe(done);
    expect(await rolesOf(bo, 'suppe i kantinen')).toBeUndefined();
    expect(await run(['user', 'link', bo])).toEqual(refusedWith(failed));
    expect(await listed()).toContain(`${bo}\tBo\tclosed`);
  });
});

describe('vejviser erase-person', () => {
  const erase = (person: string, ...more: readonly string[]) => run(['erase-person', person, ...more]);

  test('takes a reason that it knows, and somebody whom it finds alone', async () => {
    const because = ['--reason', 'request'];
    const [none, unknown, nobody, several] = await Promise.all([
      erase(erasedPerson),
      erase(erasedPerson, '--reason', 'fordi'),
      erase('Ingen Sådan', ...because),
      erase('Bo', ...because),
    ]);
    expect([none, unknown]).toEqual([refusedWith(wrongUse), refusedWith(wrongUse)]);
    expect([nobody, several]).toEqual([refusedWith(failed), refusedWith(failed)]);
    expect(nobody.said).toContain('Nobody is called Ingen Sådan.');
    for (const name of ['Park', 'Vej'])
      expect(several.said).toContain(`${idOf('person', name)}  Bo ${name}  Chef for ${name}`);
  });

  test('says what it would take, takes it when it is not only to be said, and erasures tells by identifiers', async () => {
    const dry = await erase('Zq1zq', '--dry-run');
    expect([dry.status, dry.lines[0]]).toEqual([done, 'Det ville blive slettet: / This would be erased:']);
    expect(dry.lines.join('\n')).toMatch(/^ +2 {2}navne \/ names$/m);
    expect(await run(['erasures'])).toMatchObject({ status: done, lines: [] });
    const real = await erase('Zq1zq', '--reason', 'request');
    expect([real.status, real.lines[0]]).toEqual([done, 'Slettet: / Erased:']);
    expect(real.lines.slice(1)).toEqual(dry.lines.slice(1));
    const told = await run(['erasures']);
    const { username } = userInfo();
    expect(told.lines.map((line) => JSON.parse(line))).toEqual([
      {
        ...{ organisation: expect.any(String), person: erasedPerson, at: expect.any(String) },
        ...{ by: expect.stringContaining(username), reason: 'request' },
      },
    ]);
    expect(await erase('Zq1zq', '--reason', 'request')).toEqual(refusedWith(failed));
    expect((await verify(database)).broken).toEqual([]);
  });
});
