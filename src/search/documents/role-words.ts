// SPDX-License-Identifier: MPL-2.0
import type { Entity } from '../../organisation/index.ts';
import type { FieldText } from './document.ts';

/** What people call one who leads, whatever the title. */
export const leaderWords: readonly FieldText[] = [
  { field: 'role', text: 'leder' },
  { field: 'role', text: 'chef' },
  { field: 'role', text: 'head' },
];

const words: Readonly<Record<Entity<'membership'>['capacity'], readonly string[]>> = {
  permanent: [],
  acting: ['konstitueret', 'fungerende', 'acting'],
  deputy: ['stedfortræder', 'souschef', 'deputy'],
};

/** What people call one who holds a post in a capacity, besides the title. */
export function capacityWords({ capacity }: Entity<'membership'>): readonly FieldText[] {
  return words[capacity].map((text) => ({ field: 'role', text }));
}
