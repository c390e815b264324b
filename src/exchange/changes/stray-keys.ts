// SPDX-License-Identifier: MPL-2.0
import type { Path } from './place.ts';

/** A key that was written and that no shape has read. */
export interface Stray {
  readonly path: Path;
  readonly key: string;
}

/** The keys of `written` that are not in `read`, which is what a shape made of it. */
export function strayKeys(written: unknown, read: unknown, path: Path): readonly Stray[] {
  if (Array.isArray(written)) {
    return written.flatMap((one, i) => strayKeys(one, (read as readonly unknown[])[i], [...path, i]));
  }
  if (!isObject(written) || !isObject(read)) return [];
  return Object.entries(written).flatMap(([key, value]) =>
    Object.hasOwn(read, key) ? strayKeys(value, read[key], [...path, key]) : [{ path, key }],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
