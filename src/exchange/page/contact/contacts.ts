// SPDX-License-Identifier: MPL-2.0
import { takeEmails } from './email.ts';
import type { Finding } from './found.ts';
import { isOpeningHours } from './opening-hours.ts';
import { takePhones } from './phone.ts';
import { takeWebs } from './web.ts';

/** Longer lines are prose; in them contacts are looked for, but nothing is cut away. */
const longest = 1000;

/** Phones, e-mails and web addresses of a line, and the words that are left of it. */
export function contactsIn(text: string): Finding {
  if (text.length > longest) return { contacts: [], rest: text };
  if (isOpeningHours(text))
    return {
      contacts: [{ type: 'opening-hours', value: text.replace(/\t/g, ' ') }, ...phonesBesideHours(text)],
      rest: '',
    };
  const mails = takeEmails(text);
  const webs = takeWebs(mails.rest);
  const phones = takePhones(webs.rest);
  return {
    contacts: [...phones.contacts, ...mails.contacts, ...webs.contacts],
    rest: tidy(phones.rest),
  };
}

/** Among hours only digits in the groups that phones are written in are a phone: not "20.00-22.00". */
const phonesBesideHours = (text: string) =>
  (text.match(/(?<!\d)(?:\d{4} \d{4}|\d{2} \d{2} \d{2} \d{2}|\d{8})(?!\d)/g) ?? []).flatMap(
    (found) => takePhones(found).contacts,
  );

const emptyLabel =
  /(?:^|(?<=[\s,;|(]))(?:telefon(?:nummer)?|tlf|mobil|e-?mail|mail|mailadresse|hjemmeside|web|kontakt(?:oplysninger)?|eller|og|på|T|M|E)\.?\s*:?\s*(?=[,;|)]|$)/iu;

/** Takes off labels and signs that have lost what they stood before. */
function tidy(rest: string): string {
  const words = rest
    .replace(/:\t/g, ': ')
    .replace(/\t/g, ', ')
    .replace(/\s{2,}/g, ' ')
    .replace(/\(\s*[,;]?\s*\)/g, '');
  const cut = words
    .replace(emptyLabel, ' ')
    .replace(/\s+([,;)])/g, '$1')
    .replace(/(?:[,;|]\s*){2,}/g, ', ');
  return cut
    .trim()
    .replace(/^[,;|/:·●–-]\s*/, '')
    .replace(/[\s,;|/:·●(–-]+$/, '');
}
