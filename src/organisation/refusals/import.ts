// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What the imports of the command line answer when they cannot begin. */
export const importRefusals = {
  'import-wrong-use': {
    da: 'Kommandoen blev ikke forstået.',
    en: 'The command was not understood.',
    remedy: {
      da: 'Skriv: vejviser import page FIL [--into STI] [--valid-from DATO] [--dry-run] [--json].',
      en: 'Write: vejviser import page FILE [--into PATH] [--valid-from DATE] [--dry-run] [--json].',
    },
  },
  'import-bad-date': {
    da: '«{date}» er ikke en dato.',
    en: '“{date}” is not a date.',
    remedy: { da: 'Skriv den som 2021-06-01.', en: 'Write it as 2021-06-01.' },
  },
  'import-no-such-place': {
    da: 'Der er ingen enhed på adressen «{path}» den {date}.',
    en: 'There is no unit at the address “{path}” on {date}.',
    remedy: {
      da: 'Brug enhedens adresse på hjemmesiden uden den første skråstreg, eller vælg en anden dag med --valid-from.',
      en: 'Use the unit’s address on the site without its first slash, or choose another day with --valid-from.',
    },
  },
  'file-unreadable': {
    da: 'Filen {file} kan ikke læses.',
    en: 'The file {file} cannot be read.',
    remedy: { da: 'Kontrollér navnet og rettighederne.', en: 'Check its name and permissions.' },
  },
} as const satisfies Record<string, Sentences>;
