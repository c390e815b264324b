// SPDX-License-Identifier: MPL-2.0

export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly measure: string | null;
}

const number = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,9}(?:[.,]\d{1,3})?)`;
const labelled = new RegExp(
  String.raw`^(\p{L}[\p{L} ()-]{2,60}?)\s*:\s*(?:ca\.? |cirka |omkring |godt |knap |knapt |over )?${number}\s*(.{0,90}?)[.;]?$`,
  'u',
);
const counted = new RegExp(
  String.raw`^(?:ca\.? |cirka |omkring |godt |knap |knapt |over )?${number} (\p{Ll}[\p{L} ()-]{2,60}?)[.;]?$`,
  'u',
);
const employees = new RegExp(
  String.raw`(?:^|\s)(?:i alt |ca\.? |cirka |omkring |godt |knap |knapt |over |mere end )*${number} (?:\p{Ll}{2,20} )?(medarbejdere|ansatte|fuldtidsstillinger|fuldtidsansatte|årsværk|fuldtidsmedarbejdere)(?![\p{L}])`,
  'iu',
);

/** A line of key figures: "Ansatte: 600 (fuldtidsnormeringer).", "Budget: 1,2 mia. kr.", "110 klubhuse". */
export function figureIn(text: string): Figure | null {
  if (text.length > 160) return null;
  const [, label, value, measure] = labelled.exec(text) ?? [];
  if (label && value) return { label, value: amountOf(value), measure: bare(measure ?? '') };
  const [, amount, noun] = counted.exec(text) ?? [];
  return amount && noun ? { label: large(noun), value: amountOf(amount), measure: null } : null;
}

/** How many work somewhere, as a sentence tells it: "… har i alt 19 medarbejdere". */
export function employeesIn(sentence: string): Figure | null {
  const [, amount, noun] = sentence.length > 1000 ? [] : (employees.exec(sentence) ?? []);
  return amount && noun ? { label: large(noun), value: amountOf(amount), measure: null } : null;
}

/** In Danish a point parts thousands and a comma decimals; "5.5 mia." is a decimal all the same. */
function amountOf(digits: string): number {
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits.replace(',', '.');
  return Number(plain);
}

/** The point of `kr.` is its own, and not the line's. */
const bare = (measure: string): string | null =>
  measure
    .replace(/^\((.*)\)$/, '$1')
    .trim()
    .replace(/(?<!\p{L})kr$/u, 'kr.') || null;
const large = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1).toLowerCase();
