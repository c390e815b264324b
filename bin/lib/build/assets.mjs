// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { clientModules } from './client.mjs';
import { makeFonts } from './fonts.mjs';
import { styleSheets } from './styles.mjs';

/**
 * Write what browsers fetch, each under a name that changes with its content, and manifest.json:
 * name → { file, sha (sha256, base64), bytes, encodings }. A text is there also as .br and .gz.
 */
export async function makeAssets(root, out) {
  mkdirSync(out, { recursive: true });
  const manifest = {};
  const keep = ({ name, content }) => {
    manifest[name] = writeAsset(out, name, content);
  };
  for (const font of await makeFonts(root)) keep(font);
  for (const script of await clientModules(root)) keep(script);
  for (const sheet of await styleSheets(root, (name) => manifest[name]?.file)) keep(sheet);
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function writeAsset(out, name, content) {
  const hash = createHash('sha256').update(content).digest();
  const kind = extname(name);
  const file = `${name.slice(0, -kind.length)}-${hash.toString('hex', 0, 5)}${kind}`;
  writeFileSync(join(out, file), content);
  const entry = { file, sha: hash.toString('base64'), bytes: content.length };
  return isText(kind) ? { ...entry, encodings: writeCompressed(join(out, file), content) } : entry;
}

/** Fonts are compressed in themselves. */
function isText(kind) {
  return kind === '.css' || kind === '.js' || kind === '.txt';
}

function writeCompressed(path, content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  return ['br', 'gz'];
}
