// SPDX-License-Identifier: MPL-2.0
import {
  fullName,
  inLanguage,
  type Language,
  type PublicSnapshot,
  pathOf,
  slugFrom,
} from '../../../organisation/index.ts';
import { personPath } from '../../visit/links.ts';

/** Something with a page of its own, by its name. */
export interface Named {
  readonly name: string;
  /** The name in every language it is written in: visitors may know it by any. */
  readonly names: readonly string[];
  readonly path: string;
  readonly note?: string | undefined;
}

/** All that has a name and a page: units and people. */
export function allNamed(snapshot: PublicSnapshot, language: Language): readonly Named[] {
  const units = [...snapshot.unit.values()].map(({ id, name, parentId }) => {
    const parent = snapshot.unit.get(parentId ?? '');
    return {
      name: inLanguage(name, language),
      names: name.en ? [name.da, name.en] : [name.da],
      path: pathOf(snapshot, id),
      note: parent && inLanguage(parent.name, language),
    };
  });
  const people = [...snapshot.person.values()].map((person) => ({
    name: fullName(person),
    names: [fullName(person)],
    path: personPath(person),
  }));
  return [...units, ...people];
}

/** Those whose names are nearest to some words, the nearest first: they share the most pairs of letters. */
export function nearNames(named: readonly Named[], words: string, most: number): readonly Named[] {
  const wanted = pairsOf(words.slice(0, 200));
  if (wanted.size === 0) return [];
  return named
    .map((one) => ({ one, likeness: Math.max(...one.names.map((name) => likeness(wanted, pairsOf(name)))) }))
    .filter(({ likeness }) => likeness > 0.35)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ one }) => one);
}

/** The pairs of neighbouring letters in each word of a text, without regard to case and Danish letters. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = slugFrom(text).split('-');
  return new Set(
    words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))),
  );
}

/** Dice's coefficient: 0 nothing in common, 1 the same. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
