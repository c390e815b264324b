// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { readSynonyms, type SaidAndMeant, type SynonymPlan, synonymPlan } from '../../exchange/index.ts';
import { asOf, civilDateAt, formatNumber, type Outcome, refuse, success } from '../../organisation/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { withDatabase } from '../with-database.ts';
import { sayRefusals } from './say-refusals.ts';
import { theRegister } from './the-register.ts';

/** `vejviser import synonyms FILE`: makes a list of citizens' words the one that search knows, as one change. */
export async function importSynonyms(args: readonly string[]): Promise<number> {
  const [file, ...more] = args.filter((arg) => arg !== '--dry-run');
  const wrongUse = refuse('command-wrong-use', { usage: 'import synonyms FILE [--dry-run]' });
  if (file === undefined || more.length > 0) return sayRefusals([wrongUse], exitCodes.wrongUse);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return sayRefusals([refuse('file-unreadable', { file })]);
  const list = readSynonyms(bytes);
  if (!list.ok) return sayRefusals(list.refusals);
  return withDatabase(async (database) => {
    const dryRun = args.includes('--dry-run');
    const outcome = await setSynonyms(database, list.value, { reason: basename(file), dryRun }, new Date());
    if (!outcome.ok) return sayRefusals(outcome.refusals);
    console.log(inWords(outcome.value));
    return exitCodes.done;
  });
}

interface Wanted {
  readonly reason: string;
  readonly dryRun: boolean;
}

/** Records what makes the register's list the same as this one from today on; nothing where it is already. */
export async function setSynonyms(
  database: Database,
  list: readonly SaidAndMeant[],
  { reason, dryRun }: Wanted,
  now: Date,
): Promise<Outcome<SynonymPlan>> {
  const found = await theRegister(database);
  if (!found.ok) return found;
  const register = found.value;
  const from = civilDateAt(now);
  const plan = synonymPlan(await register.snapshot('full', asOf(from)), list, { from, newId: randomUUID });
  if (dryRun || plan.operations.length === 0) return success(plan);
  const permit = permitCommandLine(register.organisationId, userInfo().username);
  const outcome = await register.record(permit, { reason, operations: plan.operations }, now);
  return outcome.ok ? success(plan) : outcome;
}

function inWords({ added, ended, kept }: SynonymPlan): string {
  const [new_, gone, same] = [added, ended, kept].map((count) => formatNumber(count, 'da'));
  return `${new_} nye, ${gone} fjernet, ${same} uændret. / ${new_} new, ${gone} removed, ${same} unchanged.`;
}
