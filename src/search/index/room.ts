// SPDX-License-Identifier: MPL-2.0

type Numbers = Uint8Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** The array itself if it has room for so many, else a larger one with the same beginning. */
export function withRoom<T extends Numbers>(array: T, needed: number): T {
  if (array.length >= needed) return array;
  const make = array.constructor as new (length: number) => T;
  const larger = new make(Math.max(needed, Math.ceil(array.length * 1.5), 64));
  larger.set(array);
  return larger;
}
