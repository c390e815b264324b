// SPDX-License-Identifier: MPL-2.0

const maxLength = 120;

/** Letters that Unicode does not take apart into a plain letter and a mark, or that Danish spells out. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  '&': ' og ',
};

/**
 * A name as a part of an address: `Økonomi & Løn` → `oekonomi-og-loen`. Lower case a–z, digits and single
 * hyphens, 1 to 120 characters; `enhed` where nothing of the name can be kept.
 */
export function slugFrom(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöåßðþ&]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return shortened(words) || 'enhed';
}

/** As many whole words as fit; one too long is cut. */
function shortened(words: readonly string[]): string {
  const slug = words.join('-');
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : maxLength);
}
