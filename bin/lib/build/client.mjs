// SPDX-License-Identifier: MPL-2.0
import * as esbuild from 'esbuild';
import { filesUnder } from '../sources.mjs';
import { browsers } from './browsers.mjs';

/** Where enhancements lie that only some pages load, by the module they become. */
const apart = {
  'diagram.js': 'src/components/organisation-chart/',
  'switchboard.js': 'src/switchboard/',
  'admin.js': 'src/admin/',
};

/** The enhancements (`*.client.ts`) as small modules, as { name, content }: what every page loads, and what some do. */
export async function clientModules(root) {
  const files = filesUnder(root, 'src').filter((path) => path.endsWith('.client.ts'));
  const isIn = (path, folders) => folders.some((folder) => path.startsWith(folder));
  const shared = files.filter((path) => !isIn(path, Object.values(apart)));
  const made = await Promise.all([
    moduleOf(root, 'site.js', shared),
    ...Object.entries(apart).map(([name, folder]) =>
      moduleOf(
        root,
        name,
        files.filter((path) => isIn(path, [folder])),
      ),
    ),
  ]);
  // What a browser runs beside the screen of the operators, for when the network is lost.
  const workers = filesUnder(root, 'src').filter((path) => path.endsWith('.worker.ts'));
  return [...made.flat(), ...(await moduleOf(root, 'offline-worker.js', workers))];
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
