// SPDX-License-Identifier: MPL-2.0
import { parseArgs } from 'node:util';
import { refuse } from '../../../organisation/index.ts';
import { exitCodes } from '../../exit-codes.ts';
import { sayRefusals } from '../say-refusals.ts';

type Option = 'name' | 'role' | 'unit';

/** The e-mail and the options of a command on a user, empty where they may be left out; undefined where they do not fit. */
export function readUserArguments(
  args: readonly string[],
  needed: readonly Option[] = [],
  possible: readonly Option[] = [],
): (Record<Option, string> & { readonly email: string }) | undefined {
  const names = [...needed, ...possible];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [email, ...more] = positionals;
    const value = (name: Option) => String(values[name] ?? '');
    if (!email || more.length > 0 || needed.some((name) => value(name) === '')) return undefined;
    return { email, name: value('name'), role: value('role'), unit: value('unit').replace(/^\/+|\/+$/g, '') };
  } catch {
    return undefined;
  }
}

/** Tells how a command is used. */
export function wrongUse(usage: string): number {
  return sayRefusals([refuse('command-wrong-use', { usage })], exitCodes.wrongUse);
}
