// SPDX-License-Identifier: MPL-2.0
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { filesUnder } from '../sources.mjs';

/** Write each module as JavaScript to the same place under `out`. Types are checked by `npm test`, not here. */
export async function compile(root, out) {
  const modules = filesUnder(root, 'src').filter(
    (path) => /\.tsx?$/.test(path) && !path.endsWith('.client.ts'),
  );
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: modules,
    outbase: 'src',
    outdir: out,
    bundle: true,
    plugins: [oneToOne],
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    tsconfig: join(root, 'tsconfig.json'),
    charset: 'utf8',
    logLevel: 'warning',
  });
}

/** Bundles nothing: each import stays, a relative one pointing at the JavaScript that its source becomes. */
const oneToOne = {
  name: 'one-to-one',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) => {
      if (kind === 'entry-point') return undefined;
      return { path: path.startsWith('.') ? path.replace(/\.tsx?$/, '.js') : path, external: true };
    });
  },
};
