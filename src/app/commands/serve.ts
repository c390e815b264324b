// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import { jobsOf, startJobs } from '../../jobs/index.ts';
import { refuse } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { readAssets } from '../assets.ts';
import type { Config } from '../config.ts';
import { loadDemo } from '../demo.ts';
import { exitCodes } from '../exit-codes.ts';
import { makeServer } from '../server.ts';
import { withDatabase } from '../with-database.ts';
import { sayRefusals } from './say-refusals.ts';
import { theRegister } from './the-register.ts';

/** `vejviser serve`: serves the organisation that is in the database until it is told to stop. */
export function serve(): Promise<number> {
  return withDatabase(async (database, config) => {
    const register = await theRegister(database);
    return register.ok
      ? serveRegister(database, register.value, config, true)
      : sayRefusals(register.refusals);
  });
}

/** `vejviser demo`: the same with the demo organisation, which is loaded where it is not there. */
export function demo(): Promise<number> {
  return withDatabase(async (database, config) => {
    console.log('Indlæser demoen, Aalborg Kommune … / Loading the demo, Aalborg Kommune …');
    return serveRegister(database, await loadDemo(database, new Date()), config, false);
  });
}

/** The demo names websites of others, and leaves them in peace. */
async function serveRegister(
  database: Database,
  register: Register,
  config: Config,
  looksAtLinks: boolean,
): Promise<number> {
  const stopped = untilToldToStop();
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
    return sayRefusals([refuse('address-in-use', { host, port: String(port) })]);
  }
  console.log(`Vejviser er klar: ${address}/  Stop med Ctrl-C. / Vejviser is ready; stop with Ctrl-C.`);
  const jobs = startJobs(
    jobsOf({ register, url, senderDays, measure: { reviewDays, actingDays }, looksAtLinks, ...delivery }),
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
