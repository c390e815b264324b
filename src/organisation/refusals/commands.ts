// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What the command line answers when a command cannot begin. */
export const commandRefusals = {
  'command-wrong-use': {
    da: 'Kommandoen blev ikke forstået.',
    en: 'The command was not understood.',
    remedy: { da: 'Skriv: vejviser {usage}.', en: 'Write: vejviser {usage}.' },
  },
  'organisation-missing': {
    da: 'Der er ingen organisation endnu.',
    en: 'There is no organisation yet.',
    remedy: {
      da: 'Prøv: vejviser demo, eller vejviser restore FIL.',
      en: 'Try: vejviser demo, or vejviser restore FILE.',
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
  'import-other-organisation': {
    da: 'Databasen har allerede organisationen «{known}», og ikke «{name}».',
    en: 'The database has the organisation “{known}” already, and not “{name}”.',
    remedy: {
      da: 'Udelad --organisation, eller brug en tom database.',
      en: 'Leave out --organisation, or use an empty database.',
    },
  },
  'address-in-use': {
    da: 'Et andet program lytter allerede på {host}, port {port}.',
    en: 'Another program listens on {host}, port {port}, already.',
    remedy: {
      da: 'Stop det, eller vælg en anden port med PORT.',
      en: 'Stop it, or choose another port with PORT.',
    },
  },
  'file-unreadable': {
    da: 'Filen {file} kan ikke læses.',
    en: 'The file {file} cannot be read.',
    remedy: { da: 'Kontrollér navnet og rettighederne.', en: 'Check its name and permissions.' },
  },
} as const satisfies Record<string, Sentences>;
