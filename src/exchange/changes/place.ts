// SPDX-License-Identifier: MPL-2.0
import type { z } from 'zod';
import { type Refusal, refuse } from '../../organisation/index.ts';

/** A way into a value: `['changes', 0, 'reason']`. */
export type Path = readonly PropertyKey[];

/** A place in a file as people write it: `02-merger.json: changes[0].operations[3].name`. */
export function placeOf(file: string, path: Path): string {
  const way = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return way === '' ? file : `${file}: ${way.replace(/^\./, '')}`;
}

export function invalid(file: string, path: Path, problem: string): Refusal {
  const place = placeOf(file, path);
  return refuse('changes-invalid', { place, problem }, place);
}

export function unknownKey(file: string, path: Path, key: string): Refusal {
  const place = placeOf(file, path);
  return refuse('changes-unknown-key', { place, key }, place);
}

/** What a shape found wrong, as refusals that say where. */
export function refusalsOf(error: z.ZodError, file: string, at: Path): readonly Refusal[] {
  return error.issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(file, path, key));
    return [invalid(file, path, issue.message)];
  });
}
