// SPDX-License-Identifier: MPL-2.0

/** A name as it is compared: "Fritid- og Landdistrikt" is "Fritid og landdistrikt", "&" is "og". */
export function canonical(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'og')
    .replace(/(\p{L})-(?= |$)/gu, '$1')
    .replace(/[’'"”“»«.,:;()]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name without the s of the genitive: "Kulturforvaltningens" is Kulturforvaltningen. */
export function withoutGenitive(name: string): string {
  return name.replace(/(?:['’]s?|(?<=\p{L})s)$/u, '');
}
