// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../testing/databases.ts';
import type { Database } from './index.ts';

describe.each(databases)('notifications on $name', ({ openEmpty }) => {
  let database: Database;

  beforeAll(async () => {
    database = await openEmpty();
  });
  afterAll(() => database.close());

  const notify = (channel: string, payload: string) =>
    database.transaction((tx) => sql`select pg_notify(${channel}, ${payload})`.execute(tx));

  /** Listens to a channel until a payload comes. */
  async function first(channel: string) {
    const { promise, resolve } = Promise.withResolvers<string>();
    const stop = await database.listen(channel, resolve);
    return { promise: promise.finally(stop), stop };
  }

  test('are heard by all who listen to the channel', async () => {
    const [one, two] = [await first('Change'), await first('Change')];
    await notify('Change', '42');
    expect(await Promise.all([one.promise, two.promise])).toEqual(['42', '42']);
  });

  test('are not heard on other channels, nor by one who has stopped, nor from a transaction undone', async () => {
    const heard: string[] = [];
    const stop = await database.listen('news', (payload) => heard.push(payload));
    await stop();
    await database.listen('other', (payload) => heard.push(payload));
    const marker = await first('marker');
    await database
      .transaction((tx) => sql`select pg_notify('other', 'x'), 1 / 0`.execute(tx))
      .catch(() => {});
    await notify('news', 'n');
    await notify('marker', '');
    await marker.promise;
    expect(heard).toEqual([]);
  });
});
