// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What backup, restore and verify answer when they cannot, or when something is wrong. */
export const backupRefusals = {
  'backup-unwritable': {
    da: 'Sikkerhedskopien kan ikke skrives til {file}: {reason}.',
    en: 'The backup cannot be written to {file}: {reason}.',
    remedy: {
      da: 'Vælg en mappe, der findes, med skriveadgang og plads nok.',
      en: 'Choose a folder that exists, with leave to write and room enough.',
    },
  },
  'backup-unreadable': {
    da: 'Filen {file} kan ikke læses: {reason}.',
    en: 'The file {file} cannot be read: {reason}.',
    remedy: {
      da: 'Kontrollér navnet og rettighederne.',
      en: 'Check the name and the permissions.',
    },
  },
  'backup-damaged': {
    da: 'Filen {file} er ikke en hel sikkerhedskopi: {reason}. Intet er indlæst.',
    en: 'The file {file} is not a whole backup: {reason}. Nothing has been restored.',
    remedy: { da: 'Brug en anden sikkerhedskopi.', en: 'Use another backup.' },
  },
  'backup-too-new': {
    da: 'Sikkerhedskopien {file} er lavet af en nyere version af Vejviser ({made}).',
    en: 'The backup {file} was made by a later version of Vejviser ({made}).',
    remedy: {
      da: 'Opgradér Vejviser, og indlæs den så.',
      en: 'Upgrade Vejviser, then restore it.',
    },
  },
  'database-not-empty': {
    da: 'Databasen er ikke tom: der står noget i {table}.',
    en: 'The database is not empty: there is something in {table}.',
    remedy: {
      da: 'Indlæs i en ny database eller en tom datamappe. Det, der er, bliver aldrig overskrevet.',
      en: 'Restore into a new database or an empty data folder. What is there is never overwritten.',
    },
  },
  'rule-broken': {
    da: 'Registeret holder ikke reglen {rule}: {example} (antal: {count}).',
    en: 'The register does not keep the rule {rule}: {example} (count: {count}).',
    remedy: {
      da: 'Indlæs den seneste sikkerhedskopi, der kan efterprøves uden fejl, og find ud af, hvad der har ændret databasen uden om Vejviser.',
      en: 'Restore the latest backup that verifies without error, and find out what changed the database behind the back of Vejviser.',
    },
  },
} as const satisfies Record<string, Sentences>;
