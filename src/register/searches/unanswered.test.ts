// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../database/index.ts';
import { databases } from '../../testing/databases.ts';
import { aRegister } from '../../testing/registers.ts';
import type { Register } from '../register.ts';

describe.each(databases)('what is searched for in vain, on $name,', ({ open }) => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await open();
    register = await aRegister(database);
  });
  afterAll(() => database?.close());

  test('is counted by its words, and told with the most frequent first', async () => {
    await register.countUnanswered(
      new Map([
        ['gadefejning', 2],
        ['fiskeri', 1],
      ]),
      '2026-11-01',
    );
    await register.countUnanswered(new Map([['fiskeri', 4]]), '2026-11-03');
    await register.countUnanswered(new Map(), '2026-11-04');
    expect(await register.unanswered(10)).toEqual([
      { words: 'fiskeri', times: 5, lastOn: '2026-11-03' },
      { words: 'gadefejning', times: 2, lastOn: '2026-11-01' },
    ]);
    expect(await register.unanswered(1)).toHaveLength(1);
  });

  test('is forgotten beyond the five thousand latest', async () => {
    const many = new Map(Array.from({ length: 5_000 }, (_, i) => [`ord ${i}`, 1] as const));
    await register.countUnanswered(many, '2026-11-05');
    const left = await register.unanswered(10_000);
    expect(left).toHaveLength(5_000);
    expect(left.map(({ words }) => words)).not.toContain('gadefejning');
  });
});
