// SPDX-License-Identifier: MPL-2.0

const label =
  /^(?:(?:post|besøgs|forretnings)?adresse|postadr\.?|adr\.?)\s*:\s*|^(?:vi|du) (?:ligger|bor|holder til|finder os) (?:på|i) /i;
const road =
  /(?:vej|vejen|gade|gaden|allé|alle|alléen|plads|pladsen|torv|torvet|stræde|strædet|boulevard|boulevarden|vænge|vænget|parken|park|stien|sti|have|haven|kaj|kajen|bro|brovej|gården|markvej|toften|engen|bakken|bakke|skoven|ager|høj|parkvej|rådhuset|center|passage|strand|port|dam|sø|vold|volden|hegnet|løkken|kærvej|slot|å)$/i;

/** "Boulevarden 13", "Rådhuspladsen 2, 3. sal", "Park Allé 160". */
const street =
  /^\p{Lu}[\p{L}.' -]{1,50}? \d{1,4} ?[A-Za-zæøåÆØÅ]?(?:-\d{1,4} ?[A-Za-z]?)?(?:,? (?:\d{1,2}\.? ?(?:sal|th|tv|mf)?\.?|st\.?|stuen|kld\.?|blok \w+|lokale \w+|opgang \w+|indgang \w+)){0,3}$/u;
const box = /^postbo(?:ks|x) \d{1,5}$/i;
const town = /^(?:DK[- ])?\d{4} \p{Lu}[\p{L}. -]{1,40}$/u;

export type AddressPart = 'street' | 'town' | 'whole';

/** Which part of a postal address a line is, and the words of it; null where it is none. */
export function addressIn(text: string): { readonly part: AddressPart; readonly value: string } | null {
  if (text.length > 160 || /telefon|tlf|\d{2} \d{2} \d{2}/i.test(text)) return null;
  const value = text.replace(label, '').replace(/[.,;]+$/, '');
  const labelled = value !== text.replace(/[.,;]+$/, '');
  if (town.test(value) && !/^(?:19|20)\d\d /.test(value)) return { part: 'town', value };
  const comma = value.search(/,? (?:DK[- ])?\d{4} \p{Lu}/u);
  if (
    comma > 0 &&
    isStreet(value.slice(0, comma), labelled) &&
    town.test(value.slice(comma).replace(/^,? /, ''))
  ) {
    return { part: 'whole', value };
  }
  // "Rådhuset, Hovedgaden 12, 8999 Hedegård": the house before its street.
  const [, house = '', rest = ''] = /^(\p{Lu}[\p{L} ]{2,40}), (.+)$/u.exec(value) ?? [];
  if (house !== '' && addressIn(rest)?.part === 'whole') return { part: 'whole', value };
  return isStreet(value, labelled) ? { part: 'street', value } : null;
}

/** A road by its word ("-vej", "-gade"); any words before a house number where a label says address. */
function isStreet(text: string, labelled: boolean): boolean {
  if (box.test(text)) return true;
  if (!street.test(text)) return false;
  const words = (/^[^\d]*/.exec(text)?.[0] ?? '').trim().split(' ');
  return labelled || words.some((word) => road.test(word));
}

/** Whether a line that goes before a town may be its street though no word says so: "Boulevarden 13". */
export function maybeStreet(text: string): boolean {
  return text.length < 80 && street.test(text);
}
