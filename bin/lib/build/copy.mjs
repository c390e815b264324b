// SPDX-License-Identifier: MPL-2.0
import { cpSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesUnder } from '../sources.mjs';

/** What the build makes something else of, or nothing. */
const notCopied = /\.(tsx?|css|md)$/;

/** Migrations and other data files go along beside the modules that read them. */
export function copyOthers(root, out) {
  for (const path of filesUnder(root, 'src')) {
    if (!notCopied.test(path)) cpSync(join(root, path), join(out, relative('src', path)));
  }
}
