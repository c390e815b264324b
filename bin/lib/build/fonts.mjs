// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { inAnyName, inDanishAndEnglish, unicodeRange } from './letters.mjs';

/** The name by which the style sheets ask for it. */
const family = 'IBM Plex Sans';
const weights = [400, 600];
/** Two files for each weight; browsers fetch the second only where a page has a letter that is in it. */
const alphabets = { latin: inDanishAndEnglish, 'latin-ext': inAnyName };
/** Placing of pairs and accents. Ligatures and alternative forms are left out: no page asks for them. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl'];

/** The font files, cut down to the letters we need, and the licence that travels with them: { name, content }. */
export async function makeFonts(root) {
  const home = join(root, 'node_modules', '@fontsource', 'ibm-plex-sans');
  const fonts = [];
  for (const [alphabet, letters] of Object.entries(alphabets)) {
    for (const weight of weights) {
      const whole = readFileSync(join(home, 'files', fileName(alphabet, weight)));
      const content = await subsetFont(whole, letters, { targetFormat: 'woff2', keepFeatures });
      fonts.push({ name: fileName(alphabet, weight), content });
    }
  }
  return [...fonts, { name: 'ibm-plex-sans-licence.txt', content: readFileSync(join(home, 'LICENSE')) }];
}

function fileName(alphabet, weight) {
  return `ibm-plex-sans-${alphabet}-${weight}-normal.woff2`;
}

/** The @font-face rules of the letters that few pages have; those of the others stand with the rest of the style. */
export function rareFaces() {
  const range = unicodeRange(alphabets['latin-ext']);
  return weights
    .map(
      (weight) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;` +
        `src:url("/assets/${fileName('latin-ext', weight)}") format("woff2");unicode-range:${range}}`,
    )
    .join('\n');
}
