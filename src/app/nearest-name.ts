// SPDX-License-Identifier: MPL-2.0

/** The one of `names` that takes the fewest single-letter changes to become `name`. */
export function nearestName<Name extends string>(name: string, names: readonly Name[]): Name | undefined {
  return names.toSorted((one, other) => distance(name, one) - distance(name, other))[0];
}

/** Levenshtein's distance: how many letters must be put in, left out or exchanged. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const exchanged = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
