// SPDX-License-Identifier: MPL-2.0
import type { Config } from './config.ts';
import { exitCodes } from './exit-codes.ts';
import { environmentIn, type Notice, readConfig } from './read-config.ts';

/** The settings of this run, or undefined after having said what is wrong with them. */
export function settingsOfThisRun(): Config | undefined {
  const folder = process.cwd();
  const read = readConfig(environmentIn(folder), folder);
  for (const warning of read.warnings) say(warning);
  if ('config' in read) return read.config;
  for (const wrong of read.wrong) say(wrong);
  process.exitCode = exitCodes.wrongSettings;
  return undefined;
}

function say({ da, en }: Notice): void {
  console.error(da);
  console.error(en);
}
