// SPDX-License-Identifier: MPL-2.0
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What something that is made holds of the memory, in MB, how long making it took, in ms, and the thing itself. */
export async function held<T>(make: () => T | Promise<T>) {
  const before = await used();
  const start = performance.now();
  const made = await make();
  const ms = performance.now() - start;
  return { made, ms, megabytes: ((await used()) - before) / 2 ** 20 };
}

async function used(): Promise<number> {
  await setImmediate();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
