// SPDX-License-Identifier: MPL-2.0
import type pg from 'pg';

/**
 * Makes the loss of a connection an error for those who ask over it, and nobody else: unheard, the driver's
 * events would end the whole process. A pool makes a new connection when it is next asked for one.
 */
export function surviveLostConnections(pool: pg.Pool): void {
  // Of a connection that is idle, from the pool; of one that is in use, from the connection itself.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
}
