// SPDX-License-Identifier: MPL-2.0
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import {
  type Outcome,
  parseCivilDate,
  refuse,
  refused,
  slugFrom,
  success,
} from '../../organisation/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { withDatabase } from '../with-database.ts';
import { type Beginning, beginOrganisation } from './begin-organisation.ts';
import { sayRefusals } from './say-refusals.ts';

/** How the command is written after its name. */
export const initUsage = 'NAME [--name-en NAME] [--key KEY] [--municipality-code CODE] [--valid-from DATE]';

/** `vejviser init NAME`: begins an organisation of one's own in an empty database. */
export async function init(args: readonly string[]): Promise<number> {
  const wanted = readBeginning(args);
  if (!wanted.ok) return sayRefusals(wanted.refusals, exitCodes.wrongUse);
  return withDatabase(async (database) => {
    const outcome = await beginOrganisation(database, wanted.value, userInfo().username, new Date());
    if (!outcome.ok) return sayRefusals(outcome.refusals);
    tell(wanted.value.name.da);
    return exitCodes.done;
  });
}

function tell(name: string): void {
  const next = 'vejviser user add EMAIL --name NAME --role administrator';
  console.log(`${name} er begyndt. Giv nu den første adgang: ${next}`);
  console.log(`${name} has begun. Now give the first access: ${next}`);
}

/** Reads the words after `init`. */
export function readBeginning(args: readonly string[]): Outcome<Beginning> {
  const words = wordsIn(args);
  if (!words) return refused(refuse('command-wrong-use', { usage: `init ${initUsage}` }));
  const { name, key = slugFrom(name).slice(0, longestKey), 'name-en': inEnglish } = words;
  const { 'municipality-code': municipalityCode = null, 'valid-from': day } = words;
  const from = day === undefined ? null : parseCivilDate(day);
  if (day !== undefined && from === null) return refused(refuse('import-bad-date', { date: day }));
  if (!/^[a-z][a-z0-9-]*$/.test(key) || key.length > longestKey)
    return refused(refuse('init-bad-key', { key }));
  if (municipalityCode !== null && !/^\d{3,4}$/.test(municipalityCode))
    return refused(refuse('init-bad-code', { code: municipalityCode }));
  return success({ name: { da: name, ...(inEnglish && { en: inEnglish }) }, key, municipalityCode, from });
}

const longestKey = 60;

const options = {
  'name-en': { type: 'string' },
  key: { type: 'string' },
  'municipality-code': { type: 'string' },
  'valid-from': { type: 'string' },
} as const;

type Words = { readonly name: string } & Readonly<Partial<Record<keyof typeof options, string>>>;

/** Undefined where they do not fit. */
function wordsIn(args: readonly string[]): Words | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name = '', ...more] = positionals.map((word) => word.trim());
    return name === '' || more.length > 0 ? undefined : { ...values, name };
  } catch {
    return undefined;
  }
}
