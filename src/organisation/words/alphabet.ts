// SPDX-License-Identifier: MPL-2.0

const collator = new Intl.Collator('da');

/** The Danish alphabet, in its order: Æ, Ø and Å are last. */
export const alphabet: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'];

/** Under which what begins with no letter stands. */
export const otherSigns = '#';

/** Letters of the neighbours, which stand with the Danish ones that they sound like (Retskrivningsordbogen §3). */
const neighbours: Readonly<Record<string, string>> = {
  Ä: 'Æ',
  Ö: 'Ø',
  Ő: 'Ø',
  Ü: 'Y',
  Ð: 'D',
  Þ: 'T',
  Œ: 'Ø',
};

/**
 * The letter of the alphabet under which a name stands: Aa is Å, É is E, Ö is Ø; `#` where it begins with no letter of
 * ours.
 */
export function initialOf(name: string): string {
  const upper = name.trim().normalize('NFC').toLocaleUpperCase('da');
  const [first = ''] = upper;
  const letter = upper.startsWith('AA') ? 'Å' : (neighbours[first] ?? first);
  if (alphabet.includes(letter)) return letter;
  const [plain = ''] = letter.normalize('NFD');
  return alphabet.includes(plain) ? plain : otherSigns;
}

/** Compares names as a Danish dictionary orders them. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
