// SPDX-License-Identifier: MPL-2.0

const day = String.raw`(?:man|tirs|ons|tors|fre|lør|søn|ma|ti|on|to|fr)(?:dage?|\.)?`;
const clock = String.raw`(?:kl\.? ?)?\d{1,2}(?:[.:]\d{2})?`;
const days = new RegExp(
  String.raw`(?<!\p{L})${day}(?:(?:\s?[-–/,&]\s?| til | og )${day}){0,4}(?!\p{L})`,
  'iu',
);
const span = new RegExp(String.raw`${clock}\s?(?:[-–]|til|og)\s?${clock}(?!\d)`, 'i');
const heading =
  /^(?:telefon|telefonens |telefoniske )?(?:åbningstid(?:er)?|åbent|træffetid(?:er)?|telefontid(?:er)?|ekspeditionstid(?:er)?)\b.{0,60}$/i;
const closed = /lukket|efter aftale|døgnåbent/i;

/** Whether a line tells when a place is open: "Mandag-onsdag kl. 9-15", "Fredag: lukket", "Torsdag 9.00-17.00". */
export function isOpeningHours(text: string): boolean {
  if (text.length > 200 || !days.test(text)) return false;
  return span.test(text) || closed.test(text);
}

/** Whether a line announces opening hours without telling them. */
export function isHoursHeading(text: string): boolean {
  return heading.test(text) && !isOpeningHours(text);
}
