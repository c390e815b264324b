// SPDX-License-Identifier: MPL-2.0
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { openDatabase } from '../product.ts';
import { median, timesOf } from '../timing/samples.ts';
import { sideBySide } from '../timing/side-by-side.ts';
import type { Measure } from './measure.ts';

const rounds = 8;
const commits = 40;

/** What it costs that an acknowledged change survives a power cut. */
export const durability: Measure = {
  title: 'A commit in the embedded database',
  note:
    'One row in one transaction. Ours is on the disk when it is acknowledged, and the engine has a thread of its own; ' +
    'the peer is PGlite as it comes, on its own NodeFS, which never syncs.',
  measure: async ({ folder }) => {
    const ours = await openDatabase({ url: null, dataFolder: join(folder, 'durable') });
    const theirs = await PGlite.create(`file://${join(folder, 'as-it-comes')}`);
    try {
      await sql`create table number (n int)`.execute(ours.query);
      await theirs.exec('create table number (n int)');
      const add = (n: number) => ours.transaction((tx) => sql`insert into number values (${n})`.execute(tx));
      const addPlainly = (n: number) =>
        theirs.transaction((tx) => tx.query('insert into number values ($1)', [n]));
      const each = async (work: (n: number) => Promise<unknown>) => median(await timesOf(commits, work));
      for (const work of [add, addPlainly]) await each(work);
      const figures = await sideBySide(
        rounds,
        'ms',
        () => each(add),
        () => each(addPlainly),
      );
      return [{ what: 'a durable commit beside a forgetful one', ...figures }];
    } finally {
      await ours.close();
      await theirs.close();
    }
  },
};
