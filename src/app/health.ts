// SPDX-License-Identifier: MPL-2.0

import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** `/healthz`: the process answers. `/readyz`: so does its database. */
export function healthRoutes(server: FastifyInstance, database: Database): void {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_, reply) => {
    const ready = await sql`select 1`.execute(database.query).then(
      () => true,
      () => false,
    );
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });
}
