// SPDX-License-Identifier: MPL-2.0
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places } from '../places.mjs';
import { makeAssets } from './assets.mjs';
import { unicodeRange } from './letters.mjs';

const root = mkdtempSync(join(tmpdir(), 'vejviser-assets-'));
const out = join(root, 'out');
const plex = 'ibm-plex-sans-latin-400-normal.woff2';
let manifest;

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const asset = (name) => readFileSync(join(out, manifest[name].file), 'utf8');

beforeAll(async () => {
  symlinkSync(places.modules, join(root, 'node_modules'));
  write('src/components/tag/style.css', '.tag { color: red }');
  write('src/components/base.css', `@font-face { src: url("/assets/${plex}") } body { margin: 0 }`);
  write('src/components/tokens.css', ':root { --ink: #000 }');
  write('src/public/page.css', '.page { color: blue }');
  write('src/admin/form.css', '.form { color: green }');
  write('src/components/share/copy.client.ts', "import { say } from './say.ts';\nsay('copied' as string);");
  write('src/components/share/say.ts', 'export const say = (word: string): void => console.log(word);');
  write('src/components/organisation-chart/zoom.client.ts', "console.log('zoomed');");
  await makeAssets(root, out);
  manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the assets', () => {
  it('hold the style sheets in order: tokens, ground, components, pages', () => {
    const order = [':root{', 'body{margin:0}', '.tag{color:red}', '.page{color:#00f}'];
    const found = order.map((rule) => asset('site.css').indexOf(rule));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
  });

  it('keep apart what only editors load', () => {
    expect(asset('admin.css')).toContain('.form');
    expect(asset('site.css')).not.toContain('.form');
  });

  it('hold the enhancements in one module, and those of diagrams in another', () => {
    expect(asset('site.js')).toContain('copied');
    expect(asset('site.js')).not.toMatch(/import|zoomed/);
    expect(asset('diagram.js')).toContain('zoomed');
  });

  it('hold fonts of at most 16 kB each for Danish and English', () => {
    expect(manifest[plex].bytes).toBeLessThanOrEqual(16_000);
    expect(manifest['ibm-plex-sans-latin-600-normal.woff2'].bytes).toBeLessThanOrEqual(16_000);
  });

  it('are named in the style sheets by the files they became', () => {
    expect(asset('site.css')).toContain(`@font-face{src:url(./${manifest[plex].file})}`);
    expect(asset('site.css')).toContain(
      `url(./${manifest['ibm-plex-sans-latin-ext-400-normal.woff2'].file})`,
    );
  });

  it('are not built where a style sheet names a file that is not made', async () => {
    const elsewhere = join(root, 'other');
    write('other/src/public/page.css', 'body { background: url("/assets/none.png") }');
    symlinkSync(places.modules, join(elsewhere, 'node_modules'));
    await expect(makeAssets(elsewhere, join(elsewhere, 'out'))).rejects.toThrow('names /assets/none.png');
  });

  it('hold the licence of the fonts', () => {
    expect(asset('ibm-plex-sans-licence.txt')).toContain('SIL Open Font License');
  });

  it('are there compressed too, where they are text', () => {
    const packed = readFileSync(join(out, `${manifest['site.css'].file}.br`));
    expect(brotliDecompressSync(packed).toString()).toBe(asset('site.css'));
  });

  it('come out the same each time', async () => {
    await makeAssets(root, join(root, 'again'));
    expect(readdirSync(join(root, 'again'))).toEqual(readdirSync(out));
  });
});

describe('a range of letters', () => {
  it('is written as CSS has it', () => {
    expect(unicodeRange('abcæ')).toBe('U+61-63,U+E6');
  });
});
