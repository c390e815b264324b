// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { permitCommandLine } from '../../access/index.ts';
import { type PagePlan, pageChange, planInWords, readPage } from '../../exchange/index.ts';
import { asOf, civilDateAt, refuse } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { withDatabase } from '../with-database.ts';
import { type ImportPageArguments, importPageArguments } from './import-page-arguments.ts';
import { registerForPage, unitAtPath } from './page-target.ts';
import { sayRefusals } from './say-refusals.ts';

/** `vejviser import page FILE`: reads an organisation page, says what it understood, and records it as one change. */
export async function importPage(args: readonly string[]): Promise<number> {
  const wanted = importPageArguments(args);
  if ('refusal' in wanted) return sayRefusals([wanted.refusal], exitCodes.wrongUse);
  const bytes = await readFile(wanted.file).catch(() => undefined);
  if (!bytes) return sayRefusals([refuse('file-unreadable', { file: wanted.file })]);
  const reading = readPage(bytes);
  if (!reading.ok) return sayRefusals(reading.refusals);
  console.log(wanted.json ? JSON.stringify(reading.plan, undefined, 2) : planInWords(reading.plan, 'da'));
  return wanted.dryRun ? exitCodes.done : applyPlan(reading.plan, wanted);
}

function applyPlan(plan: PagePlan, wanted: ImportPageArguments): Promise<number> {
  return withDatabase(async (database) => {
    const now = new Date();
    const from = wanted.validFrom ?? civilDateAt(now);
    const register = await registerForPage(database, plan, now);
    const snapshot = await register.snapshot('full', asOf(from));
    const parentId = unitAtPath(snapshot, wanted.into);
    if (parentId === undefined)
      return sayRefusals([refuse('import-no-such-place', { path: wanted.into, date: from })]);
    const target = { snapshot, parentId, from, newId: randomUUID };
    const change = pageChange(plan, target, `Importeret fra ${basename(wanted.file)}`);
    return record(register, change, now, wanted.json);
  });
}

async function record(
  register: Register,
  change: ReturnType<typeof pageChange>,
  now: Date,
  quiet: boolean,
): Promise<number> {
  const permit = permitCommandLine(register.organisationId, userInfo().username);
  const outcome = await register.record(permit, change, now);
  if (!outcome.ok) return sayRefusals(outcome.refusals);
  const { number } = outcome.value;
  if (!quiet) console.log(`Indlæst som ændring nr. ${number}. / Recorded as change no. ${number}.`);
  return exitCodes.done;
}
