// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../testing/strandby-operations.ts';

describe.each(databases)('on $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('what belongs to a post from a day on is told with the day on which it begins, and nothing that has ended', async () => {
    const register = await aRegister(database);
    await recordIn(register, ...strandbyOperations);
    const post = { postId: idOf('post', 'Vej') };
    const bo = { ...post, personId: idOf('person', 'Vej') };
    const phone = { value: { type: 'phone', number: '+4599311506' } };
    const create = (entity: 'membership' | 'leadership' | 'contactPoint', from: string, state: object) => ({
      ...{ do: 'create', entity, id: idOf(entity, `later ${from}`), from, state },
    });
    await recordIn(
      register,
      { do: 'end', entity: 'membership', id: idOf('membership', 'Vej'), from: '2023-01-01' },
      create('membership', '2023-03-01', bo),
      create('contactPoint', '2023-04-01', {
        ...phone,
        membershipId: idOf('membership', 'later 2023-03-01'),
      }),
      create('contactPoint', '2023-02-01', { ...phone, postId: post.postId }),
      create('leadership', '2023-05-01', { ...post, unitId: unitId('Asfalt') }),
      // Of another version is not another thing.
      {
        do: 'alter',
        entity: 'membership',
        id: idOf('membership', 'later 2023-03-01'),
        from: '2023-06-01',
        set: { position: 3 },
      },
    );
    const told = (await register.ofPost(post.postId, '2023-01-01')).map(({ entity, from, personId }) => [
      ...[entity, from, personId],
    ]);
    expect(told).toEqual([
      ['leadership', '2023-01-01', null],
      ['contactPoint', '2023-02-01', null],
      ['membership', '2023-03-01', bo.personId],
      ['contactPoint', '2023-04-01', null],
      ['leadership', '2023-05-01', null],
    ]);
    const [first] = await register.ofPost(post.postId, '2022-12-31');
    expect((await register.ofPost(post.postId, '2022-12-31')).map(({ id }) => id)).toContain(
      idOf('membership', 'Vej'),
    );
    expect(first?.from).toBe('2022-12-31');
  });
});
