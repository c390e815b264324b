// SPDX-License-Identifier: MPL-2.0

const letters = ' abcdefghijklmnopqrstuvwxyzæøå';
const places = new Map([...letters].map((letter, place) => [letter, place + 1]));
const base = letters.length + 1;
const counted = 10;
/** Foreign letters that Danes file under one of their own. */
const filedUnder: Readonly<Record<string, string>> = { ä: 'æ', ö: 'ø', ü: 'y' };

/**
 * The first ten letters of a name as a number that is in Danish order (å last, aa as å): to tell most names apart
 * quickly where many documents are equal. Signs come before letters.
 */
export function nameKey(name: string): number {
  const plain = name.normalize('NFC').toLowerCase().replaceAll('aa', 'å');
  let key = 0;
  for (let i = 0; i < counted; i++) key = key * base + placeOf(plain.charAt(i) || ' ');
  return key;
}

function placeOf(letter: string): number {
  return places.get(letter) ?? places.get(filedUnder[letter] ?? letter.normalize('NFD').charAt(0)) ?? 0;
}
