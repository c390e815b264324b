// SPDX-License-Identifier: MPL-2.0
// Sets the checkout up and builds it, also where the last build is still fresh.
import './lib/require-node.mjs';

const { rmSync } = await import('node:fs');
const { places } = await import('./lib/places.mjs');
const { runScript } = await import('./lib/say.mjs');
const { setUp } = await import('./lib/setup.mjs');

await runScript(async () => {
  rmSync(places.stamp, { force: true });
  await setUp('production');
});
