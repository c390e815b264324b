// SPDX-License-Identifier: MPL-2.0
export { compactly } from './compact.ts';
export type { Database, Queryable, Transaction } from './database.ts';
export { migrate } from './migrate/migrate.ts';
export { openDatabase } from './open.ts';
export { DatabaseRefusal } from './refusals.ts';
export { together } from './together.ts';
export { uuidArray } from './uuid-array.ts';
