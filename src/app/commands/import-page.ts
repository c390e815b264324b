// SPDX-License-Identifier: MPL-2.0
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type PagePlan, planInWords, readPage } from '../../exchange/index.ts';
import { civilDateAt, refuse } from '../../organisation/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { withDatabase } from '../with-database.ts';
import { type ImportPageArguments, importPageArguments } from './import-page-arguments.ts';
import { recordPage } from './record-page.ts';
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

function applyPlan(plan: PagePlan, { file, into, validFrom, json }: ImportPageArguments): Promise<number> {
  return withDatabase(async (database) => {
    const now = new Date();
    const from = validFrom ?? civilDateAt(now);
    const reason = `Importeret fra ${basename(file)}`;
    const outcome = await recordPage(database, plan, { into, from, reason }, now);
    if (!outcome.ok) return sayRefusals(outcome.refusals);
    const { number } = outcome.value;
    if (!json) console.log(`Indlæst som ændring nr. ${number}. / Recorded as change no. ${number}.`);
    return exitCodes.done;
  });
}
