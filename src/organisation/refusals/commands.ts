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
      da: 'Begynd jeres egen med vejviser init NAVN eller vejviser import page FIL, hent en sikkerhedskopi med vejviser restore FIL, eller se demoen med vejviser demo.',
      en: 'Begin your own by vejviser init NAME or vejviser import page FILE, put a backup back by vejviser restore FILE, or see the demo by vejviser demo.',
    },
  },
  'organisation-exists': {
    da: 'Der er allerede en organisation i databasen: {key}.',
    en: 'There is an organisation in the database already: {key}.',
    remedy: {
      da: 'Brug en tom database, hvis det skal være en anden.',
      en: 'Use an empty database, if it is to be another.',
    },
  },
  'init-bad-key': {
    da: '«{key}» kan ikke være organisationens nøgle.',
    en: '“{key}” cannot be the key of the organisation.',
    remedy: {
      da: 'Skriv efter --key et kort navn med små bogstaver fra a til z, tal og bindestreger, for eksempel aalborg.',
      en: 'Write a short name after --key, of small letters from a to z, digits and hyphens, for example aalborg.',
    },
  },
  'init-bad-code': {
    da: '«{code}» er ikke en kommunekode.',
    en: '“{code}” is not the code of a municipality.',
    remedy: {
      da: 'Skriv de tre eller fire cifre i Danmarks Statistiks liste, for eksempel 851.',
      en: 'Write the three or four digits of Statistics Denmark’s list, for example 851.',
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
