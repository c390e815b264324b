// SPDX-License-Identifier: MPL-2.0
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

type Heard = (payload: string) => void;

/** How long to wait, in ms, before a lost connection is tried again. */
const patience = 1000;

/** Listens on a connection of its own, made when first needed and made again whenever it is lost. */
export class Listening {
  readonly #url: string;
  readonly #listeners = new Map<string, Set<Heard>>();
  #client: Promise<pg.Client> | undefined;
  readonly #ended = new AbortController();

  constructor(url: string) {
    this.#url = url;
  }

  async listen(channel: string, heard: Heard): Promise<() => Promise<void>> {
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(heard));
    await (await this.#connected()).query(`listen ${pg.escapeIdentifier(channel)}`);
    return async () => {
      listeners.delete(heard);
    };
  }

  async end(): Promise<void> {
    this.#ended.abort();
    const client = await this.#client?.catch(() => undefined);
    await client?.end();
  }

  #connected(): Promise<pg.Client> {
    this.#client ??= this.#connect();
    const client = this.#client;
    // A first attempt that failed is told to the one who asked, and must not stand in the way of the next.
    client.catch(() => {
      if (this.#client === client) this.#client = undefined;
    });
    return client;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'vejviser',
      keepAlive: true,
    });
    client.on('notification', ({ channel, payload }) => this.#tell(channel, payload ?? ''));
    // It is told of as `end` too.
    client.on('error', () => {});
    await client.connect();
    client.once('end', () => this.#reconnect());
    return client;
  }

  #reconnect(): void {
    if (this.#ended.signal.aborted) return;
    this.#client = this.#again();
    // Fails only when we are ending.
    this.#client.catch(() => {});
  }

  async #again(): Promise<pg.Client> {
    for (;;) {
      this.#ended.signal.throwIfAborted();
      const client = await this.#connect().catch(() => undefined);
      if (client) return this.#resume(client);
      await pause(patience, undefined, { signal: this.#ended.signal });
    }
  }

  /** Takes up all channels again, and says so to everyone: something may have been missed. */
  async #resume(client: pg.Client): Promise<pg.Client> {
    const channels = [...this.#listeners.keys()];
    for (const channel of channels) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    for (const channel of channels) this.#tell(channel, '');
    return client;
  }

  #tell(channel: string, payload: string): void {
    for (const heard of this.#listeners.get(channel) ?? []) heard(payload);
  }
}
