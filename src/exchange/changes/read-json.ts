// SPDX-License-Identifier: MPL-2.0
import { type Outcome, refuse, refused, success } from '../../organisation/index.ts';

const mostCharacters = 20_000_000;
const mostLevels = 60;

/** The value that a JSON text says, or a value that has been read already; neither too long nor too deep. */
export function readJson(json: unknown, file: string): Outcome<unknown> {
  if (typeof json === 'string' && json.length > mostCharacters) {
    return refused(refuse('changes-too-large', { file, limit: `${mostCharacters / 1_000_000} MB` }, file));
  }
  const value = typeof json === 'string' ? parse(json, file) : success(json);
  if (!value.ok || !isDeeperThan(value.value, mostLevels)) return value;
  return refused(refuse('changes-too-large', { file, limit: `${mostLevels} {[]}` }, file));
}

function parse(json: string, file: string): Outcome<unknown> {
  try {
    return success(JSON.parse(json));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return refused(refuse('changes-not-json', { file, problem }, file));
  }
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeperThan(one, levels - 1));
}
