// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { filesUnder } from '../sources.mjs';
import { browsers } from './browsers.mjs';
import { rareFaces } from './fonts.mjs';

/** Which style sheet is made from which rooms: visitors load nothing that only editors see. */
const sheets = {
  'site.css': ['components', 'public'],
  'admin.css': ['admin'],
  'switchboard.css': ['switchboard'],
};

/**
 * The style sheets that have content, as { name, content }. Where one says url("/assets/<name>"), it is given the file
 * that `fileOf(name)` says, beside which it lies.
 */
export async function styleSheets(root, fileOf) {
  const files = filesUnder(root, 'src').filter((path) => path.endsWith('.css'));
  const made = [];
  for (const [name, rooms] of Object.entries(sheets)) {
    const own = rooms.flatMap((room) =>
      files.filter((path) => path.startsWith(`src/${room}/`)).sort(inOrder),
    );
    if (own.length === 0) continue;
    const text = own.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    const whole = name === 'site.css' ? `${rareFaces()}\n${text}` : text;
    made.push({ name, content: await minify(withFiles(whole, fileOf)) });
  }
  return made;
}

/** The tokens, then what lies at the top of the room (the ground for all), then the rest; each by name. */
function inOrder(one, other) {
  const rank = (path) => (path.endsWith('/tokens.css') ? 0 : path.split('/').length === 3 ? 1 : 2);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function withFiles(text, fileOf) {
  return text.replace(/url\("\/assets\/([^"]+)"\)/g, (_, name) => {
    const file = fileOf(name);
    if (file === undefined) throw new Error(`A style sheet names /assets/${name}, and no such file is made.`);
    return `url("./${file}")`;
  });
}

async function minify(text) {
  const { code } = await esbuild.transform(text, {
    loader: 'css',
    minify: true,
    target: browsers,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return Buffer.from(code);
}
