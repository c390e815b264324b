// SPDX-License-Identifier: MPL-2.0
// `npm run law` writes biome.law.json, the import law in Biome's words, from bin/house.json.
import './lib/require-node.mjs';

const { readFileSync, writeFileSync } = await import('node:fs');
const { join } = await import('node:path');
const { lawOverrides } = await import('./lib/law.mjs');
const { places } = await import('./lib/places.mjs');

const house = JSON.parse(readFileSync(join(places.root, 'bin', 'house.json'), 'utf8'));
const law = { overrides: lawOverrides(house) };
writeFileSync(join(places.root, 'biome.law.json'), `${JSON.stringify(law)}\n`);
