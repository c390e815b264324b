// SPDX-License-Identifier: MPL-2.0

const danish = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];
const english = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const teens = ['tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten', 'tyve'];

/** The number that a word or digits say: "fem", "et", "12", "10.000"; null where they say none. */
export function numberOf(word: string): number | null {
  const low = word.toLowerCase();
  if (/^(?:en|et|én|ét|een)$/.test(low)) return 1;
  const at = [...danish, ...teens].indexOf(low);
  if (at >= 0) return at;
  return /^\d{1,3}(?:\.\d{3})*$|^\d{1,9}$/.test(low) ? Number(low.replaceAll('.', '')) : null;
}

/** A number as it is written in running text: words up to twelve, then digits. */
export function inDanishWords(n: number): string {
  return n === 0 ? 'ingen' : (danish[n] ?? String(n));
}

export function inEnglishWords(n: number): string {
  return english[n] ?? String(n);
}
