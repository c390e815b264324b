// SPDX-License-Identifier: MPL-2.0
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { places } from '../places.mjs';
import { beginnings, programs } from './beginnings.mjs';

/** From here on Node takes two bytes for each letter of a file, whatever letters it has. */
const tooLong = 1_031_913;

const pieces = readdirSync(places.built, { recursive: true }).filter((path) => path.endsWith('.js'));
const code = pieces.filter((path) => !path.startsWith('assets'));

describe('what is built', () => {
  it('has all that can be asked for by name', () => {
    expect(pieces).toEqual(expect.arrayContaining(beginnings(places.root).map(({ out }) => `${out}.js`)));
  });

  it('has every program that runs in a process or a thread of its own', () => {
    const isProgram = (path) =>
      /(?:^|[/-])(?:program|worker)\.ts$/.test(path) && !path.startsWith('testing/');
    const found = readdirSync(join(places.root, 'src'), { recursive: true }).filter(isProgram);
    expect(programs).toEqual(expect.arrayContaining(found));
  });

  it('is in few pieces, none of which Node needs twice the memory for', () => {
    expect(code.length).toBeLessThan(80);
    expect(code.filter((path) => statSync(join(places.built, path)).size >= tooLong)).toEqual([]);
  });

  it('finds what lies beside it, from whatever piece', () => {
    const texts = code.map((path) => readFileSync(join(places.built, path), 'utf8'));
    expect(texts.filter((text) => text.includes('@top-of-what-is-built@'))).toEqual([]);
    const ways = code.flatMap((path, at) =>
      [...texts[at].matchAll(/new URL\("((?:\.\.?\/)+)[\w/-]+\.js",import\.meta\.url\)/g)].map(([, way]) =>
        join(places.built, path, '..', way),
      ),
    );
    expect(ways.length).toBeGreaterThan(5);
    expect(new Set(ways)).toEqual(new Set([join(places.built, '/')]));
  });
});
