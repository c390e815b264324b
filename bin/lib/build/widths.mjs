// SPDX-License-Identifier: MPL-2.0
// Makes src/diagram/measure/plex.ts from the font: `node bin/lib/build/widths.mjs`, after a new version of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';
import { places } from '../places.mjs';
import { inAnyName, inDanishAndEnglish } from './letters.mjs';

/** HarfBuzz comes with the tool that cuts the fonts. */
const needs = createRequire(createRequire(import.meta.url).resolve('subset-font'));
const alphabets = { latin: inDanishAndEnglish, 'latin-ext': inAnyName };

/** How wide HarfBuzz sets a text in a weight of the font: a function of the text, in thousandths of the type's size. */
export async function shaper(alphabet, weight) {
  const { Blob, Buffer, Face, Font, shape } = await import(pathToFileURL(needs.resolve('harfbuzzjs')).href);
  const files = join(places.root, 'node_modules', '@fontsource', 'ibm-plex-sans', 'files');
  const whole = readFileSync(join(files, `ibm-plex-sans-${alphabet}-${weight}-normal.woff2`));
  const font = new Font(
    new Face(new Blob(await subsetFont(whole, alphabets[alphabet], { targetFormat: 'sfnt' }))),
  );
  return (text) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  };
}

/** The letters of an alphabet, and for each weight their widths as two digits of base 36. */
async function columnOf(alphabet, weight) {
  const width = await shaper(alphabet, weight);
  return [...alphabets[alphabet]].map((letter) => width(letter).toString(36).padStart(2, '0')).join('');
}

/** The table as a module. */
export async function widthsModule() {
  const columns = async (weight) => (await columnOf('latin', weight)) + (await columnOf('latin-ext', weight));
  const constant = (name, text) => `export const ${name} =\n${inLines(text)};\n`;
  return `// SPDX-License-Identifier: MPL-2.0
// Made from IBM Plex Sans by bin/lib/build/widths.mjs: each letter's width in thousandths, two digits of base 36.

${constant('letters', inDanishAndEnglish + inAnyName)}${constant('regular', await columns(400))}${constant('semibold', await columns(600))}`;
}

function inLines(text) {
  const letters = [...text];
  const lines = Array.from({ length: Math.ceil(letters.length / 100) }, (_, i) =>
    letters.slice(i * 100, (i + 1) * 100).join(''),
  );
  const quoted = (line) => (line.includes("'") ? JSON.stringify(line) : `'${line.replaceAll('\\', '\\\\')}'`);
  return lines.map((line) => `  ${quoted(line)}`).join(' +\n');
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(places.root, 'src', 'diagram', 'measure', 'plex.ts'), await widthsModule());
}
