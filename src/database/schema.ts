// SPDX-License-Identifier: MPL-2.0

/**
 * The tables as the query builder sees them. Their true shape is in migrations/*.sql, and each query says which
 * columns it expects; here every table and column is allowed, and its values are unknown.
 */
export type Schema = Record<string, Record<string, unknown>>;
