// SPDX-License-Identifier: MPL-2.0
// `npm test`: sets everything up that the tests need, then checks and tests. Arguments go to Vitest.
import './lib/require-node.mjs';

const { runScript } = await import('./lib/say.mjs');
const { testAll } = await import('./lib/testing.mjs');
await runScript(() => testAll(process.argv.slice(2)));
