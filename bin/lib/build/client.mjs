// SPDX-License-Identifier: MPL-2.0
import * as esbuild from 'esbuild';
import { filesUnder } from '../sources.mjs';
import { browsers } from './browsers.mjs';

/** Where enhancements lie that only pages with a diagram load. */
const ofDiagrams = 'src/components/organisation-chart/';

/** The enhancements (`*.client.ts`) as small modules, as { name, content }: what every page loads, what diagrams load. */
export async function clientModules(root) {
  const files = filesUnder(root, 'src').filter((path) => path.endsWith('.client.ts'));
  const isOfDiagrams = (path) => path.startsWith(ofDiagrams);
  const made = await Promise.all([
    moduleOf(
      root,
      'site.js',
      files.filter((path) => !isOfDiagrams(path)),
    ),
    moduleOf(root, 'diagram.js', files.filter(isOfDiagrams)),
  ]);
  return made.flat();
}

/** Files as one module; none where there are none. */
async function moduleOf(root, name, files) {
  if (files.length === 0) return [];
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: { contents: files.map((path) => `import './${path}';`).join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    minify: true,
    target: browsers,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles.map(({ contents }) => ({ name, content: Buffer.from(contents) }));
}
