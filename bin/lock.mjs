// SPDX-License-Identifier: MPL-2.0
// After a change of dependencies: `npm run lock` brings package-lock.json up to date and makes it whole.
import './lib/require-node.mjs';

const { readFileSync, writeFileSync } = await import('node:fs');
const { run } = await import('./lib/child.mjs');
const { places } = await import('./lib/places.mjs');
const { runScript, Stop } = await import('./lib/say.mjs');
const { lackingEntries } = await import('./lib/whole-lock.mjs');

await runScript(async () => {
  const { code, output } = await run('npm', ['install', '--package-lock-only'], { cwd: places.root });
  if (code !== 0) throw new Stop(output, code);
  const lock = JSON.parse(readFileSync(places.lockfile, 'utf8'));
  const packages = { ...lock.packages, ...lackingEntries(lock) };
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(places.lockfile, `${JSON.stringify({ ...lock, packages: sorted }, undefined, 2)}\n`);
});
