// SPDX-License-Identifier: MPL-2.0
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import { type Listed, listed, type Restored, restore } from '../../register/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { withDatabase } from '../with-database.ts';
import { sayRefusals } from './say-refusals.ts';

export const restoreUsage = 'FILE [--erasures LIST]';

/** `vejviser restore FILE [--erasures LIST]`: puts a saved register into an empty database, and erases again whom a list names. */
export async function restoreCommand(args: readonly string[]): Promise<number> {
  const wanted = restoreArguments(args);
  if (!wanted)
    return sayRefusals(
      [refuse('command-wrong-use', { usage: `restore ${restoreUsage}` })],
      exitCodes.wrongUse,
    );
  const { file, list } = wanted;
  const erasures = list === undefined ? success([]) : await readErasures(list);
  if (!erasures.ok) return sayRefusals(erasures.refusals);
  return withDatabase(async (database) => {
    const outcome = await restore(database, file, { erasures: erasures.value, now: new Date() });
    if (!outcome.ok) return sayRefusals(outcome.refusals);
    tell(file, outcome.value, list !== undefined);
    return exitCodes.done;
  });
}

function tell(file: string, { rows, digest, erasedAgain }: Restored, hadList: boolean): void {
  console.log(`Gendannet fra ${file} / Restored from ${file}\n${rows} rækker / rows\nsha256 ${digest}`);
  if (hadList) console.log(`Slettet igen: ${erasedAgain} / Erased again: ${erasedAgain}`);
  else
    console.log(
      'Er nogen slettet, siden kopien blev taget? Se docs/running.md. / Has anyone been erased since? See docs/running.md.',
    );
}

/** Reads a list as `vejviser erasures` writes it: one erasure on each line. */
async function readErasures(file: string): Promise<Outcome<readonly Listed[]>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return refused(refuse('file-unreadable', { file }));
  const lines = text.split('\n').map((line) => line.trim());
  const read = lines.map((line) => (line === '' ? [] : erasureOf(line)));
  const wrong = read.indexOf(undefined);
  if (wrong !== -1) return refused(refuse('erasures-unreadable', { file, line: String(wrong + 1) }));
  return success(read.flatMap((one) => one ?? []));
}

function erasureOf(line: string): readonly Listed[] | undefined {
  try {
    const { success, data } = listed.safeParse(JSON.parse(line));
    return success ? [data] : undefined;
  } catch {
    return undefined;
  }
}

function restoreArguments(args: readonly string[]): { file: string; list: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { erasures: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, list: values.erasures };
  } catch {
    return undefined;
  }
}
