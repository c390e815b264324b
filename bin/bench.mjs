// SPDX-License-Identifier: MPL-2.0
// `npm run bench`: sets up, builds, and runs bench/main.ts on the Node of the product. Arguments go to it.
import './lib/require-node.mjs';

const { existsSync, readFileSync } = await import('node:fs');
const { join } = await import('node:path');
const { run } = await import('./lib/child.mjs');
const { places } = await import('./lib/places.mjs');
const { runScript, Stop } = await import('./lib/say.mjs');
const { setUp } = await import('./lib/setup.mjs');

await runScript(async () => {
  const script = join(places.root, 'bench', 'main.ts');
  if (!existsSync(script)) throw new Stop('There are no benchmarks here: bench/main.ts is missing.');
  const node = await setUp('full');
  // What is measured in this process runs as the product does.
  const { flags, env } = JSON.parse(readFileSync(join(places.root, 'bin', 'lib', 'node-start.json'), 'utf8'));
  const args = [...flags, script, ...process.argv.slice(2)];
  return (await run(node, args, { cwd: places.root, stdio: 'inherit', env: { ...env, ...process.env } }))
    .code;
});
