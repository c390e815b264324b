// SPDX-License-Identifier: MPL-2.0
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import * as esbuild from 'esbuild';
import { beginnings } from './beginnings.mjs';

/** Packages that find files of their own beside their code, or are machine code: they stay where they were installed. */
const staying = ['@electric-sql/*', '@myriaddreamin/*', '@resvg/*', 'sharp', 'pg-native'];

/** Stands in the code for the way from where a piece of it ended up to the top of what is built. */
const top = '@top-of-what-is-built@';

/**
 * Write the program as JavaScript under `out`: what it begins with to the same places as in the sources, and the pieces that
 * several of these share, packages included, once under `shared/`. Types are checked by `npm test`, not here.
 *
 * In few pieces and without what only people read, since Node holds the text of every module in memory, and as much again
 * for its being one: 2,500 files take 25 MB more. With letters above U+00FF written as escapes, as one of them makes Node
 * take two bytes for each letter of the file. Names are kept, so that a stack trace can be read; maps lie beside it.
 */
export async function compile(root, out) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: beginnings(root),
    outdir: out,
    chunkNames: 'shared/[name]-[hash]',
    bundle: true,
    splitting: true,
    external: staying,
    plugins: [inItsPlace(root)],
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    tsconfig: join(root, 'tsconfig.json'),
    charset: 'ascii',
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'linked',
    // Packages of the older kind ask for Node's own modules this way.
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    const placed = text.replaceAll(top, wayTo(out, dirname(path)));
    writeFileSync(path, path.endsWith('.js') ? inLatin1(placed) : placed);
  }
}

/**
 * A program with a single letter outside Latin-1 in it, as a dash in a pattern, is kept by Node with two bytes for each letter.
 * In patterns and templates, where the bundler leaves them, the same can be said by an escape.
 */
function inLatin1(text) {
  return text.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function wayTo(out, folder) {
  return relative(folder, out).split(sep).join('/') || '.';
}

/** A module of ours finds the files beside it as it did in the sources, whatever piece it has become part of. */
function inItsPlace(root) {
  const sources = join(root, 'src');
  return {
    name: 'in-its-place',
    setup(build) {
      build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const place = relative(sources, path)
          .split(sep)
          .join('/')
          .replace(/\.tsx?$/, '.js');
        const address = `new URL(${JSON.stringify(`${top}/${place}`)}, import.meta.url).href`;
        const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', address);
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}
