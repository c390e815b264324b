// SPDX-License-Identifier: MPL-2.0
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf } from '../../organisation/index.ts';
import { databases } from '../../testing/databases.ts';
import { beginning, theFile } from '../../testing/register-model/beginning.ts';
import { changes } from '../../testing/register-model/changes.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { backup, Register, restore, verify } from '../index.ts';

const pairs = databases.flatMap((from) =>
  databases.map((to) => ({ from, to, name: `${from.name} to ${to.name}` })),
);
const one = databases.at(-1);
if (!one) throw new Error('an engine is needed');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vejviser-backup-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Two organisations with some history, the same each time. */
async function filled(database: Database): Promise<Register> {
  for (const seed of [1, 2]) {
    const register = await aRegister(database);
    await recordIn(register, ...beginning.operations);
    for (const { operations } of fc.sample(changes, { seed, numRuns: 60 }))
      await recordIn(register, ...operations);
    await aDraft(register);
    await aCorrection(register);
    if (seed === 2) return register;
  }
  throw new Error('not reached');
}

async function aCorrection(register: Register): Promise<void> {
  const page = { unitId: register.organisationId, personId: null, page: '/', language: 'da' } as const;
  const fields = [{ field: 'name.da', was: 'Vej', proposed: 'Veje' }];
  const sender = { comment: 'Æ', senderName: null, senderEmail: 'ane@example.dk' };
  const seen = { seenOn: '2021-06-01', seenChange: 1 };
  await register.corrections.send({ ...page, ...seen, ...sender, fields }, new Date('2021-06-01T10:00:00Z'));
  await register.corrections.formKey();
}

async function aDraft(register: Register): Promise<void> {
  const permit = permitCommandLine(register.organisationId, 'tester');
  const by = { permit, now: new Date('2021-06-01T10:00:00Z') };
  const about = { title: 'Ny struktur', day: '2022-01-01', reason: null, decisionUrl: null };
  const draft = await register.drafts.create(by, about);
  const operations = beginning.operations.map((operation) => ({ ...operation, from: '2022-01-01' }));
  if (draft.ok) await register.drafts.add(by, draft.value, operations);
}

async function withDatabase<T>(
  open: () => Promise<Database>,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const draftsIn = async ({ drafts }: Register) =>
  Promise.all((await drafts.list()).map(({ id }) => drafts.read(id)));

describe.each(pairs)('from $name', ({ from, to, name }) => {
  test('a backup brings back everything, with history and the numbers of changes', async () => {
    const file = join(folder, `${name}.backup`);
    const before = await withDatabase(from.open, async (database) => {
      const register = await filled(database);
      const saved = await backup(database, file);
      const verified = await verify(database);
      expect(verified.broken).toEqual([]);
      expect(saved).toEqual({ ok: true, value: { rows: verified.rows, digest: verified.digest } });
      const day = await register.snapshot('full', asOf('2022-01-10', 3));
      return { register, verified, day, drafts: await draftsIn(register) };
    });
    await withDatabase(to.open, async (database) => {
      expect(await restore(database, file)).toMatchObject({
        ok: true,
        value: { digest: before.verified.digest },
      });
      expect(await verify(database)).toEqual(before.verified);
      const again = new Register(database, before.register.organisationId);
      expect(await again.snapshot('full', asOf('2022-01-10', 3))).toEqual(before.day);
      const bytes = await again.pictures.bytes(theFile.digest, 640);
      expect(Buffer.from(bytes ?? [])).toEqual(theFile.variants[1]?.bytes);
      expect(before.drafts).toMatchObject([{ size: beginning.operations.length }]);
      expect(await draftsIn(again)).toEqual(before.drafts);
      const next = await recordIn(again, {
        do: 'alter',
        entity: 'person',
        ...{ id: [...before.day.person.keys()][0], from: '2022-02-01', set: { givenName: 'Kim' } },
      });
      expect(next).toMatchObject({ ok: true, value: { number: before.register.change + 1 } });
    });
  });
});

describe('a backup', () => {
  let database: Database;
  let file: string;
  beforeAll(async () => {
    database = await one.open();
    await filled(database);
    file = join(folder, 'whole.backup');
    await backup(database, file);
  });
  afterAll(() => database.close());

  const restored = (path: string) => withDatabase(one.open, (empty) => restore(empty, path));
  async function damaged(change: (text: string) => string | Buffer) {
    const path = join(folder, 'damaged.backup');
    const made = change(gunzipSync(await readFile(file)).toString());
    await writeFile(path, typeof made === 'string' ? gzipSync(made) : made);
    return restored(path);
  }

  test('is readable for its owner only, and leaves nothing else in the folder', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('is the same file again where nothing has changed', async () => {
    await backup(database, join(folder, 'again.backup'));
    expect(await readFile(join(folder, 'again.backup'))).toEqual(await readFile(file));
  });

  test.each<[string, (text: string) => string | Buffer]>([
    ['a letter is another one', (text) => text.replace('"Bo"', '"Bu"')],
    ['a row is missing', (text) => text.replace(/\n\["person".*?\n/, '\n')],
    ['a row stands twice', (text) => text.replace(/\n(\["person".*?\n)/, '\n$1$1')],
    ['the end is missing', (text) => text.split('\n').slice(0, -2).join('\n').concat('\n')],
    ['it stops in the middle of a line', (text) => text.slice(0, text.length / 2)],
    ['the packed file stops', (text) => gzipSync(text).subarray(0, 900)],
    [
      'the packed file is changed',
      (text) => Buffer.from(gzipSync(text).map((byte, i) => (i === 700 ? byte ^ 1 : byte))),
    ],
    ['it is not packed', (text) => Buffer.from(text)],
    ['it is empty', () => Buffer.alloc(0)],
    ['it is something else', () => 'Hej verden\n'],
    ['it names a table that is none', (text) => text.replace('\n["organisation",', '\n["secrets",')],
  ])('is refused as damaged if %s, and nothing stays', async (_, change) => {
    expect(await damaged(change)).toMatchObject({ ok: false, refusals: [{ code: 'backup-damaged' }] });
  });

  test('leaves an empty database empty when it is damaged', async () => {
    await damaged((text) => text);
    const path = join(folder, 'cut.backup');
    await writeFile(path, (await readFile(file)).subarray(0, -20));
    await withDatabase(one.open, async (empty) => {
      await restore(empty, path);
      const { rows } = await sql<{ n: number }>`select count(*) as n from organisation`.execute(empty.query);
      expect(rows).toEqual([{ n: 0 }]);
    });
  });

  test.each([
    ['another format', (text: string) => text.replace('"format":1', '"format":2')],
    ['a later migration', (text: string) => text.replace('"0001_register"', '"0001_register","9999_later"')],
  ])('of %s is refused as too new', async (_, change) => {
    expect(await damaged(change)).toMatchObject({ refusals: [{ code: 'backup-too-new' }] });
  });

  test('is not restored over what is there', async () => {
    expect(await restore(database, file)).toMatchObject({ refusals: [{ code: 'database-not-empty' }] });
  });

  test('that is not there, or cannot be written, is refused with the reason', async () => {
    expect(await restored(join(folder, 'none'))).toMatchObject({ refusals: [{ code: 'backup-unreadable' }] });
    expect(await backup(database, join(folder, 'no/such/folder'))).toMatchObject({
      refusals: [{ code: 'backup-unwritable' }],
    });
  });
});
