// SPDX-License-Identifier: MPL-2.0
// Sets the checkout up and runs `vejviser <arguments>`.
import './lib/require-node.mjs';

const { runScript } = await import('./lib/say.mjs');
const { runProduct } = await import('./lib/product.mjs');
await runScript(() => runProduct(process.argv.slice(2)));
