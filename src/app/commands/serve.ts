// SPDX-License-Identifier: MPL-2.0
import { tidyAccess } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { jobsOf, startJobs } from '../../jobs/index.ts';
import { refuse } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { readAssets } from '../assets.ts';
import type { Config } from '../config.ts';
import { loadDemo } from '../demo.ts';
import { exitCodes } from '../exit-codes.ts';
import { makeServer } from '../server.ts';
import { openWaitingRoom } from '../waiting/waiting-room.ts';
import { withDatabase } from '../with-database.ts';
import { sayRefusals } from './say-refusals.ts';
import { theRegister } from './the-register.ts';

/** `vejviser serve`: serves the organisation that is in the database until it is told to stop; waits for it where there is none. */
export function serve(): Promise<number> {
  return withDatabase(async (database, config) => {
    const found = await theRegister(database);
    if (found.ok) return serveRegister(database, found.value, config, { looksAtLinks: true });
    sayRefusals(found.refusals);
    const stopped = untilToldToStop();
    const port = await waitForOrganisation(database, config, stopped);
    if (port === undefined) return sayAddressTaken(config);
    const begun = await theRegister(database);
    if (!begun.ok) return exitCodes.done;
    return serveRegister(database, begun.value, { ...config, port }, { looksAtLinks: true, stopped });
  });
}

/** Says what is missing until it is there, or until told to stop; gives the port at which it was said. */
async function waitForOrganisation(
  database: Database,
  { host, port }: Config,
  stopped: Promise<void>,
): Promise<number | undefined> {
  const room = await openWaitingRoom(database, { host, port }).catch(addressTaken);
  if (!room) return undefined;
  const { address } = room;
  console.log(`Vejviser venter på en organisation: ${address}/ / Vejviser waits for an organisation.`);
  await room.untilBegun(stopped);
  await room.close();
  return room.port;
}

/** `vejviser demo`: the same with the demo organisation, which is loaded where it is not there. */
export function demo(): Promise<number> {
  return withDatabase(async (database, config) => {
    console.log('Indlæser demoen, Aalborg Kommune … / Loading the demo, Aalborg Kommune …');
    const register = await loadDemo(database, new Date());
    // It names websites of others, and leaves them in peace.
    return serveRegister(database, register, config, { looksAtLinks: false });
  });
}

interface Serving {
  readonly looksAtLinks: boolean;
  readonly stopped?: Promise<void>;
}

async function serveRegister(
  database: Database,
  register: Register,
  config: Config,
  { looksAtLinks, stopped = untilToldToStop() }: Serving,
): Promise<number> {
  const assets = await readAssets(new URL('../../assets/', import.meta.url));
  const { host, port, logLevel, trustProxy, provider, fourEyes, senderDays, reviewDays, actingDays } = config;
  const delivery = deliveryBy(config);
  const url = config.publicUrl ?? `http://${host}:${port}`;
  const server = makeServer({
    database,
    register,
    assets,
    url,
    logLevel,
    trustProxy,
    provider,
    fourEyes,
    senderDays,
    rules: { reviewDays, actingDays, hasMail: delivery.mail !== undefined },
    clock: () => new Date(),
  });
  const unfollow = await register.follow();
  const address = await server.listen({ host, port }).catch(addressTaken);
  if (address === undefined) {
    await unfollow();
    return sayAddressTaken(config);
  }
  console.log(`Vejviser er klar: ${address}/  Stop med Ctrl-C. / Vejviser is ready; stop with Ctrl-C.`);
  const jobs = startJobs(
    jobsOf({
      tidyAccess: (now) => tidyAccess(database, now),
      register,
      url,
      senderDays,
      measure: { reviewDays, actingDays },
      looksAtLinks,
      ...delivery,
    }),
    {
      clock: () => new Date(),
      failed: (job, error) => server.log.error({ err: error, job }, 'a job failed'),
    },
  );
  await stopped;
  await Promise.all([jobs.stop(), server.close()]);
  await unfollow();
  return exitCodes.done;
}

/** How letters are sent; nowhere, where the settings do not say both where and from whom. */
function deliveryBy({ smtpUrl, mailFrom, mailPerMinute }: Config) {
  const mail = smtpUrl && mailFrom ? { url: smtpUrl, from: mailFrom } : undefined;
  return { mail, perMinute: mailPerMinute };
}

function sayAddressTaken({ host, port }: Config): number {
  return sayRefusals([refuse('address-in-use', { host, port: String(port) })]);
}

/** Undefined where another program listens there already. */
function addressTaken(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
  throw error;
}

/** Resolves at the first Ctrl-C or SIGTERM. */
function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
