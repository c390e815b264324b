// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { beginning } from '../../testing/register-model/beginning.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { verify } from '../index.ts';

const engine = databases.at(-1);
if (!engine) throw new Error('an engine is needed');

/** Each breaks the register behind its back, with its guards off, in one way. */
const harms: readonly (readonly [rule: string, what: string, harm: string])[] = [
  [
    'changes-without-gaps',
    'a change is missing',
    'delete from outbox where change_number = 2; delete from change where number = 2',
  ],
  ['outbox-for-every-change', 'a change is not in the outbox', 'delete from outbox where change_number = 1'],
  [
    'changes-can-be-replayed',
    'a change says what cannot be',
    `update change set facts = facts || facts where number = 1`,
  ],
  ['row-not-from-changes', 'a name was altered', `update unit set name = '{"da":"X"}' where slug = 'to'`],
  ['row-not-from-changes', 'a row of history was altered', `update unit_history set slug = 'x'`],
  [
    'row-not-from-changes',
    'a row was put in',
    `insert into site (organisation_id, id, valid, recorded_by, name, address)
    select id, gen_random_uuid(), '(,)', 1, '{}', '{}' from organisation`,
  ],
  ['changes-not-in-rows', 'a row is missing', `delete from person where given_name = 'Anna'`],
  ['changes-not-in-rows', 'history is missing', 'delete from unit_history'],
  [
    'one-version-a-day',
    'two versions overlap',
    `alter table task drop constraint task_pkey; insert into task
    select organisation_id, id, daterange('2021-01-01', null), 1, unit_id, title, search_words, kle, position from task`,
  ],
  [
    'said-once-a-day',
    'two units have one address',
    `alter table unit drop constraint unit_address_is_free;
    update unit set slug = 'enhed' where slug = 'tre'`,
  ],
  ['reference-on-every-day', 'the unit of a post is gone', `delete from unit where slug = 'to'`],
  ['reference-on-every-day', 'one who stands in is gone', `delete from person where given_name = 'Anna'`],
  [
    'said-once-a-day',
    'a person is away twice',
    `alter table absence drop constraint absence_is_said_once; insert into absence
    select organisation_id, gen_random_uuid(), valid, 1, person_id, returns, stand_in_id, note from absence`,
  ],
  [
    'pictures-have-their-files',
    'a file is not what it was',
    `update picture_bytes set bytes = '\\x00' where width = 320`,
  ],
  [
    'pictures-have-their-files',
    'one width of a file is missing',
    'delete from picture_bytes where width = 640',
  ],
  [
    'pictures-have-their-files',
    'there is a file of nobody',
    `insert into picture_file select organisation_id, repeat('0', 64), 1, 1 from picture_file`,
  ],
  ['reference-on-every-day', 'a kind began later', `update unit_kind set valid = '[2000-01-01,)'`],
  [
    'nothing-within-itself',
    'two units are part of each other',
    `update unit set parent_id = '${idOf('unit', '2')}' where id = '${idOf('unit', '1')}'`,
  ],
  [
    'seats-for-all-holders',
    'two hold one seat',
    `insert into membership select organisation_id, gen_random_uuid(), valid, 1, post_id,
    '${idOf('person', '1')}', capacity, position from membership`,
  ],
];

describe('verify', () => {
  let database: Database;
  beforeEach(async () => {
    await database?.close();
    database = await engine.open();
    const register = await aRegister(database);
    await recordIn(register, ...beginning.operations);
    await recordIn(
      register,
      { do: 'rename', unitId: idOf('unit', '2'), name: { da: 'Ny' }, slug: 'to', from: '2021-01-01' },
      {
        do: 'create',
        entity: 'task',
        id: idOf('task', '0'),
        from: null,
        state: { unitId: idOf('unit', '1'), title: { da: 'Pas' } },
      },
      ...['0'].map((place) => ({
        do: 'appoint',
        membershipId: idOf('membership', place),
        postId: idOf('post', '0'),
        personId: idOf('person', place),
        from: '2021-01-01',
      })),
    );
  });
  afterAll(() => database.close());

  test('finds nothing wrong with what was recorded, and gives the same digest until something is', async () => {
    const first = await verify(database);
    expect(first).toMatchObject({ broken: [], digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await verify(database)).toEqual(first);
    const { rows } = await sql<{ id: string }>`select id from organisation`.execute(database.query);
    expect(rows).toHaveLength(1);
  });

  test.each(harms)('says %s if %s', async (rule, _, harm) => {
    const before = await verify(database);
    await sql
      .raw(`set session_replication_role = replica; ${harm}; set session_replication_role = origin`)
      .execute(database.query);
    const after = await verify(database);
    expect(after.broken.map(({ values }) => values.rule)).toContain(rule);
    expect(after.digest).not.toBe(before.digest);
  });
});
