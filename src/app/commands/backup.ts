// SPDX-License-Identifier: MPL-2.0
import { type Outcome, refuse } from '../../organisation/index.ts';
import { backup, type Saved, verify } from '../../register/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { withDatabase } from '../with-database.ts';
import { sayRefusals } from './say-refusals.ts';

/** `vejviser backup FILE`: saves the whole register. */
export async function backupCommand([file, ...more]: readonly string[]): Promise<number> {
  if (file === undefined || more.length > 0) return wrongUse('backup FILE');
  return withDatabase(async (database) =>
    told(await backup(database, file), `Gemt i ${file} / Saved in ${file}`),
  );
}

/** `vejviser verify`: asks every rule of the register anew, and prints a digest of all that it holds. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  if (args.length > 0) return wrongUse('verify');
  return withDatabase(async (database) => {
    const { broken, digest, rows } = await verify(database);
    console.log(`${rows} rækker / rows\nsha256 ${digest}`);
    if (broken.length > 0) return sayRefusals(broken);
    console.log('Alle regler holder på alle dage. / All rules hold on every day.');
    return exitCodes.done;
  });
}

function told(outcome: Outcome<Saved>, done: string): number {
  if (!outcome.ok) return sayRefusals(outcome.refusals);
  console.log(`${done}\n${outcome.value.rows} rækker / rows\nsha256 ${outcome.value.digest}`);
  return exitCodes.done;
}

function wrongUse(usage: string): number {
  return sayRefusals([refuse('command-wrong-use', { usage })], exitCodes.wrongUse);
}
