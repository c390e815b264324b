// SPDX-License-Identifier: MPL-2.0

interface Sentences {
  readonly da: string;
  readonly en: string;
}

/** Why a database cannot be opened or brought up to date, in words for the one who started the program. `{name}` is filled in. */
const sentences = {
  'data-folder-in-use': {
    da: 'Datamappen {folder} er i brug af en anden proces ({owner}). Stop den først, eller vælg en anden mappe.',
    en: 'The data folder {folder} is in use by another process ({owner}). Stop it first, or choose another folder.',
  },
  'data-folder-unusable': {
    da: 'Datamappen {folder} kan ikke bruges: {reason}. Ret mappens rettigheder, eller vælg en anden mappe.',
    en: 'The data folder {folder} cannot be used: {reason}. Mend its permissions, or choose another folder.',
  },
  'database-too-old': {
    da: 'Databaseserveren er PostgreSQL {version}; der kræves PostgreSQL 18 eller nyere. Opgradér serveren.',
    en: 'The database server is PostgreSQL {version}; PostgreSQL 18 or later is needed. Upgrade the server.',
  },
  'database-unreachable': {
    da: 'Der er ingen forbindelse til databasen {address}: {reason}. Se, om den kører, og om adressen er rigtig.',
    en: 'The database {address} cannot be reached: {reason}. See whether it runs and whether the address is right.',
  },
  'migration-changed': {
    da: 'Migreringen {migration} er ændret, efter at den blev anvendt. Læg den oprindelige fil tilbage, og skriv en ny migrering.',
    en: 'The migration {migration} was changed after it was applied. Put the original file back and write a new migration.',
  },
  'migration-unknown': {
    da: 'Databasen er lavet af en nyere version af programmet (migreringen {migration} kendes ikke). Brug den nyere version.',
    en: 'The database was made by a later version of the program (the migration {migration} is unknown). Use the later version.',
  },
} as const satisfies Record<string, Sentences>;

export type DatabaseRefusalCode = keyof typeof sentences;

/**
 * An expected "no" of the database: nothing is wrong with the program, somebody must do something outside it.
 * Thrown, since nobody can go on without a database; `da` and `en` say what is wrong and what to do.
 */
export class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';
  readonly code: DatabaseRefusalCode;
  readonly values: Readonly<Record<string, string>>;
  readonly da: string;
  readonly en: string;

  constructor(code: DatabaseRefusalCode, values: Readonly<Record<string, string>>, cause?: unknown) {
    const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
    super(fill(sentences[code].en), { cause });
    this.code = code;
    this.values = values;
    this.da = fill(sentences[code].da);
    this.en = fill(sentences[code].en);
  }
}
