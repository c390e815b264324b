// SPDX-License-Identifier: MPL-2.0
import pg from 'pg';

/** Who listens to which channel, where the only session there is hears its own notifications. */
export class Notifications {
  readonly #listeners = new Map<string, Set<(payload: string) => void>>();
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
    pool.on('connect', (client) => {
      client.on('notification', ({ channel, payload }) => this.#tell(channel, payload ?? ''));
    });
  }

  async listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>> {
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(heard));
    await this.#pool.query(`listen ${pg.escapeIdentifier(channel)}`);
    return async () => {
      listeners.delete(heard);
    };
  }

  #tell(channel: string, payload: string): void {
    for (const heard of this.#listeners.get(channel) ?? []) heard(payload);
  }
}
