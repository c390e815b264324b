// SPDX-License-Identifier: MPL-2.0
import * as esbuild from 'esbuild';
import { filesUnder } from '../sources.mjs';
import { browsers } from './browsers.mjs';

/** All enhancements (`*.client.ts`) as one small module, as { name, content }; none where there are none. */
export async function clientModule(root) {
  const files = filesUnder(root, 'src').filter((path) => path.endsWith('.client.ts'));
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
  return outputFiles.map(({ contents }) => ({ name: 'site.js', content: Buffer.from(contents) }));
}
