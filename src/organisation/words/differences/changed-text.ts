// SPDX-License-Identifier: MPL-2.0

/** Where two long texts differ, with so many words around it. */
const around = 3;
/** Texts of fewer characters are told whole. */
const short = 80;

/** Two texts, each reduced to where they differ: `… ringer du til vagten …`. Short ones stay whole. */
export function whereTheyDiffer(before: string, after: string): readonly [string, string] {
  if (before.length < short && after.length < short) return [before, after];
  const [old, fresh] = [before.split(/\s+/), after.split(/\s+/)];
  const start = commonStart(old, fresh);
  const most = Math.min(old.length, fresh.length) - start;
  const end = Math.min(commonStart(old.toReversed(), fresh.toReversed()), most);
  return [excerpt(old, start, end), excerpt(fresh, start, end)];
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const place = one.findIndex((word, i) => word !== other[i]);
  return place === -1 ? one.length : place;
}

function excerpt(words: readonly string[], start: number, end: number): string {
  const [from, to] = [Math.max(0, start - around), Math.min(words.length, words.length - end + around)];
  const middle = words.slice(from, to).join(' ');
  return [from > 0 ? '…' : '', middle, to < words.length ? '…' : ''].filter(Boolean).join(' ');
}
