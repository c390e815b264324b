// SPDX-License-Identifier: MPL-2.0
import { parseArgs } from 'node:util';
import { type CivilDate, parseCivilDate, type Refusal, refuse } from '../../organisation/index.ts';

/** What `import page` was asked to do. */
export interface ImportPageArguments {
  readonly file: string;
  /** The path of the unit that the page's unit becomes part of; empty: the organisation as a whole. */
  readonly into: string;
  /** What the organisation is called, where the database has none yet; null: as the page says. */
  readonly organisation: string | null;
  readonly validFrom: CivilDate | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** How the command is written after its name. */
export const importPageUsage =
  'FILE [--organisation NAME] [--into PATH] [--valid-from DATE] [--dry-run] [--json]';

const options = {
  into: { type: 'string', default: '' },
  organisation: { type: 'string' },
  'valid-from': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the words after `import page`. */
export function importPageArguments(
  args: readonly string[],
): ImportPageArguments | { readonly refusal: Refusal } {
  const parsed = parse(args);
  const [file, ...more] = parsed?.positionals ?? [];
  if (!parsed || file === undefined || more.length > 0)
    return { refusal: refuse('command-wrong-use', { usage: `import page ${importPageUsage}` }) };
  const { into, json, organisation, 'dry-run': dryRun, 'valid-from': day } = parsed.values;
  const validFrom = day === undefined ? null : parseCivilDate(day);
  if (day !== undefined && validFrom === null) return { refusal: refuse('import-bad-date', { date: day }) };
  const named = organisation?.trim() || null;
  return { file, into: into.replace(/^\/+|\/+$/g, ''), organisation: named, validFrom, dryRun, json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return undefined;
  }
}
