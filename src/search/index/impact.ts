// SPDX-License-Identifier: MPL-2.0
import { type Field, fields } from '../documents/document.ts';

/** What a word counts in a field, and how much less for each further word beside it there. */
const weights: Readonly<Record<Field, readonly [weight: number, perWord: number]>> = {
  name: [1, 0.1],
  shortName: [0.98, 0.1],
  personName: [1, 0.06],
  formerName: [0.62, 0.1],
  title: [0.85, 0.08],
  task: [0.85, 0.05],
  searchWord: [0.8, 0.05],
  role: [0.6, 0],
  unit: [0.7, 0.03],
  above: [0.25, 0.02],
  text: [0.25, 0],
  extension: [1, 0],
  phone: [1, 0],
  email: [1, 0],
};
const longest = 15;

/** A field, and among how many words a word stands there, in one byte. */
export type Mark = number;

export function markOf(field: Field, words: number): Mark {
  return fields.indexOf(field) * 16 + Math.min(Math.max(words, 1), longest);
}

export function fieldOf(mark: Mark): Field {
  return fields[mark >> 4] ?? 'text';
}

/** What a word counts, by its mark: 0 to 1. */
const impacts: Float32Array = Float32Array.from({ length: 256 }, (_, mark) => {
  const [weight, perWord] = weights[fieldOf(mark)];
  return weight / (1 + perWord * (Math.max(mark % 16, 1) - 1));
});

export function impactOf(mark: Mark): number {
  return impacts[mark] ?? 0;
}

/** Marks in order of what they count, the most first; equals keep apart. */
const inOrder = Array.from({ length: 256 }, (_, mark) => mark).toSorted(
  (a, b) => impactOf(b) - impactOf(a) || a - b,
);
const places = Uint8Array.from({ length: 256 }, (_, mark) => inOrder.indexOf(mark));

export const ranks = 256;

/** The place of a mark among all, by what it counts: 0 counts most. */
export function rankOf(mark: Mark): number {
  return places[mark] ?? 0;
}
