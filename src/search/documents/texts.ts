// SPDX-License-Identifier: MPL-2.0
import { contactsOf, type Entity, type Id, type Snapshot, type Text } from '../../organisation/index.ts';
import type { Field, FieldText } from './document.ts';
import { kleWords } from './kle-words.ts';

/** A text in the languages it has. */
export function textsIn(field: Field, words: Text | null): readonly FieldText[] {
  if (!words) return [];
  const { da, en } = words;
  return en === undefined || en === da ? [{ field, text: da }] : [da, en].map((text) => ({ field, text }));
}

/** A task by its title, its search words, and its place in the municipalities' shared list. */
export function taskTexts({ title, searchWords, kle }: Entity<'task'>): readonly FieldText[] {
  return [
    ...textsIn('task', title),
    ...searchWords.map((text) => ({ field: 'searchWord' as const, text })),
    ...(kle === null ? [] : [{ field: 'text' as const, text: kleWords(kle) }]),
  ];
}

/** The numbers and addresses by which a unit, a post or the holder of one is reached, and what they are for. */
export function contactTexts(snapshot: Snapshot, ownerId: Id): readonly FieldText[] {
  return contactsOf(snapshot, ownerId).flatMap(({ value, purpose }) => {
    const what = textsIn('text', purpose);
    if (value.type === 'email') return [...what, { field: 'email' as const, text: value.address }];
    if (value.type !== 'phone') return what;
    const number = { field: 'phone' as const, text: value.number };
    if (value.extension === undefined) return [...what, number];
    return [...what, number, { field: 'extension' as const, text: value.extension }];
  });
}
