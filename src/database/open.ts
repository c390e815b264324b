// SPDX-License-Identifier: MPL-2.0
import type { Database, DatabaseSettings } from './database.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { openServer } from './server/open-server.ts';

/** Opens the database that the settings name. Throws a `DatabaseRefusal` where somebody must act first. */
export function openDatabase({ url, dataFolder, onProgress }: DatabaseSettings): Promise<Database> {
  return url === null ? openEmbedded(dataFolder, onProgress) : openServer(url);
}
