// SPDX-License-Identifier: MPL-2.0
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type PagePlan, planInWords, readPage } from '../../exchange/index.ts';
import { civilDateAt, refuse } from '../../organisation/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { withDatabase } from '../with-database.ts';
import { type ImportPageArguments, importPageArguments } from './import-page-arguments.ts';
import { type RecordedPage, recordPage } from './record-page.ts';
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

function applyPlan(
  plan: PagePlan,
  { file, into, organisation, validFrom, json }: ImportPageArguments,
): Promise<number> {
  return withDatabase(async (database) => {
    const now = new Date();
    const from = validFrom ?? civilDateAt(now);
    const reason = `Importeret fra ${basename(file)}`;
    const outcome = await recordPage(database, plan, { into, organisation, from, reason }, now);
    if (!outcome.ok) return sayRefusals(outcome.refusals);
    if (!json) console.log(recordedInWords(outcome.value));
    return exitCodes.done;
  });
}

/** That it is done, where the page now is, and what to do where it stands for all of the organisation. */
function recordedInWords({ number, path, isWhole }: RecordedPage): string {
  const lines = [
    `Indlæst som ændring nr. ${number}. Siden er på /${path}`,
    `Recorded as change no. ${number}. The page is at /${path}`,
  ];
  if (isWhole) {
    lines.push(
      'Siden nævner ingen kommune, så dens enhed er organisationen som helhed. --organisation NAVN giver en tom database en kommune over den.',
      'The page names no municipality, so its unit is the organisation as a whole. --organisation NAME gives an empty database one above it.',
    );
  }
  return lines.join('\n');
}
