// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../testing/databases.ts';
import { compactly, type Database, together, uuidArray } from './index.ts';

describe.each(databases)('on $name', ({ openEmpty }) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEmpty();
  });
  afterAll(() => database.close());

  test('identifiers arrive as they were sent, in their order, capitals and none at all too', async () => {
    const some = fc.array(fc.uuid().chain((id) => fc.constantFrom(id, id.toUpperCase())));
    await fc.assert(
      fc.asyncProperty(some, async (ids) => {
        const { rows } = await sql<{ id: string }>`
          select id from unnest(${uuidArray(ids)}::uuid[]) with ordinality t (id, place) order by place`.execute(
          database.query,
        );
        expect(rows.map(({ id }) => id)).toEqual(ids.map((id) => id.toLowerCase()));
      }),
    );
  });

  const doubled = compactly(([number]) => Number(number) * 2);

  test('a row comes as what is made of its values', async () => {
    const { rows } = await sql`${doubled} select n from generate_series(1, 3) n`.execute(database.query);
    expect(rows).toEqual([2, 4, 6]);
  });

  const choosy = compactly(([number]) => {
    if (Number(number) === 2) throw new RangeError('not two');
    return number;
  });

  test('a row of which nothing can be made fails its statement, and the connection goes on', async () => {
    const failing = sql`${choosy} select n from generate_series(1, 3) n`.execute(database.query);
    await expect(failing).rejects.toThrow('not two');
    expect((await sql`${choosy} select 3 as n`.execute(database.query)).rows).toEqual([3]);
  });

  test('statements asked together each get their own rows, in one transaction', async () => {
    const answers = await database.readTransaction((tx) =>
      together(tx, (ask) =>
        Promise.all([
          ask(sql`${doubled} select n from generate_series(1, 1000) n`),
          ask(sql`select 'one' as text`),
          ask(sql`${doubled} select 21 as n`),
        ]),
      ),
    );
    expect(answers[0]).toHaveLength(1000);
    expect(answers.slice(1)).toEqual([[{ text: 'one' }], [42]]);
  });

  test.each(['select 1 / 0', 'no statement'])('one that fails, »%s«, fails alone', async (failing) => {
    const work = database.readTransaction((tx) =>
      together(tx, (ask) =>
        Promise.all([ask(sql`${doubled} ${sql.raw(failing)}`), ask(sql`select 1 as one`)]),
      ),
    );
    await expect(work).rejects.toMatchObject({ code: expect.stringMatching(/^22012|42601$/) });
    expect((await sql<{ one: number }>`select 1 as one`.execute(database.query)).rows).toEqual([{ one: 1 }]);
  });
});
