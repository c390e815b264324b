// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What the forms of the editors say no to, beside what the register does. */
export const editingRefusals = {
  'request-unreadable': {
    da: 'Det sendte kan ikke læses, eller det er for stort. Intet er gemt.',
    en: 'What was sent cannot be read, or is too large. Nothing has been saved.',
    remedy: {
      da: 'Gå tilbage, skriv kortere, og send igen.',
      en: 'Go back, write less, and send it again.',
    },
  },
  'hours-span': {
    da: 'Et tidsrum mangler begyndelse eller slutning, eller slutter ikke efter, det begynder.',
    en: 'A time lacks its beginning or its end, or does not end after it begins.',
    remedy: {
      da: 'Skriv begge klokkeslæt som 09:00 og 15:00, eller lad begge være tomme, hvis der er lukket.',
      en: 'Write both times as 09:00 and 15:00, or leave both empty where it is closed.',
    },
  },
  'hours-days': {
    da: 'Undtagelsen mangler sin første dag, eller slutter før den begynder.',
    en: 'The exception lacks its first day, or ends before it begins.',
    remedy: {
      da: 'Skriv den første dag, og den sidste, hvis der er flere.',
      en: 'Write the first day, and the last one where there are several.',
    },
  },
} as const satisfies Record<string, Sentences>;
