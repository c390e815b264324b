// SPDX-License-Identifier: MPL-2.0
export type { Database, DatabaseSettings, Queryable, Transaction } from './database.ts';
export { migrate } from './migrate/migrate.ts';
export { openDatabase } from './open.ts';
export { DatabaseRefusal, type DatabaseRefusalCode } from './refusals.ts';
export type { Schema } from './schema.ts';
