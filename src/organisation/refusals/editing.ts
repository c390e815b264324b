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
  'post-seats': {
    da: '«{text}» er ikke et antal pladser.',
    en: '“{text}” is not a number of seats.',
    remedy: { da: 'Skriv et helt tal fra 1 til {most}.', en: 'Write a whole number from 1 to {most}.' },
  },
  'post-held': {
    da: 'Stillingen er besat den dag eller senere: {holders}.',
    en: 'The post is held on that day or later: {holders}.',
    remedy: {
      da: 'Sæt hak ved, at de fratræder samme dag, eller lad dem fratræde først.',
      en: 'Tick that they leave on the same day, or let them leave first.',
    },
  },
  'not-held-that-day': {
    da: 'Den, der fratræder, har ikke stillingen den {date}.',
    en: 'Whoever is to leave does not hold the post on {date}.',
    remedy: {
      da: 'Vælg en dag, hvor vedkommende har den.',
      en: 'Choose a day on which they hold it.',
    },
  },
  'post-not-that-day': {
    da: 'Stillingen som {post} findes ikke den {date}.',
    en: 'There is no post of {post} on {date}.',
    remedy: { da: 'Vælg en dag, hvor den findes.', en: 'Choose a day on which it exists.' },
  },
} as const satisfies Record<string, Sentences>;
