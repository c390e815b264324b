// SPDX-License-Identifier: MPL-2.0

/**
 * The tables as the query builder sees them. Their true shape is in migrations/*.sql and each room that asks
 * says which columns it expects of its own queries; here every table and column is allowed.
 */
export type Schema = Record<string, Record<string, any>>;
