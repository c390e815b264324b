// SPDX-License-Identifier: MPL-2.0
// `npm run search:quality -- CORPUS.json JUDGEMENTS.json`: sets up and runs bench/search-quality.ts on the Node of the product.
import './lib/require-node.mjs';

const { join, resolve } = await import('node:path');
const { run } = await import('./lib/child.mjs');
const { places } = await import('./lib/places.mjs');
const { runScript } = await import('./lib/say.mjs');
const { setUp } = await import('./lib/setup.mjs');

await runScript(async () => {
  const node = await setUp('full');
  const files = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? '.', file));
  const args = [join(places.root, 'bench', 'search-quality.ts'), ...files];
  return (await run(node, args, { cwd: places.root, stdio: 'inherit' })).code;
});
