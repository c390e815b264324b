// SPDX-License-Identifier: MPL-2.0

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const spelledOut: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa' },
  ...{ œ: 'oe', ß: 'ss', ð: 'd', đ: 'd', þ: 'th', ł: 'l', ı: 'i' },
};
const anyOfThem = new RegExp(`[${Object.keys(spelledOut).join('')}]`, 'g');
const ascii = /^[\0-\x7f]*$/;

/**
 * Lower case, with Danish letters spelled out and other marks left out: `Økonomi på Århusvej, Çelik` →
 * `oekonomi paa aarhusvej, celik`. So å and aa, æ and ae, ø, ö and oe are the same.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(anyOfThem, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}

/** What is left of a folded word for one who has only the plain letters: `oerbaek` → `orbak`, `gaard` → `gard`. */
export function plain(folded: string): string {
  return folded.replace(/a[ae]|oe/g, (pair) => pair.charAt(0));
}

/**
 * Whether `typed` can be `meant` without its Danish letters: `orbak` can be `oerbaek`, and `hojgaard` `hoejgaard`.
 * But `baad` is not `bad`: nobody writes a ring that is not there. Both folded.
 */
export function lacksLetters(typed: string, meant: string): boolean {
  return typed.length < meant.length && plain(typed) === plain(meant);
}
