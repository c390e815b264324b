// SPDX-License-Identifier: MPL-2.0
import { basename, delimiter, join, relative } from 'node:path';
import { run } from './child.mjs';
import { stopAfter } from './say.mjs';

/** Said aloud, so that a person's own npm settings cannot leave half of it out. */
const plain = [
  '--no-global',
  '--no-dry-run',
  '--package-lock',
  '--no-package-lock-only',
  '--bin-links',
  '--no-ignore-scripts',
  '--install-strategy=hoisted',
  '--no-engine-strict',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--loglevel=warn',
  '--include=optional',
  '--include=peer',
];

/** Install afresh, exactly as package-lock.json says. */
export function installAfresh(root, kind) {
  return npm(root, ['ci', ...plain, kind === 'full' ? '--include=dev' : '--omit=dev']);
}

/** Add what the tests need to a production install, leaving in place what a running server may be using. */
export function addDevelopment(root) {
  return npm(root, ['install', '--no-save', ...plain, '--include=dev']);
}

async function npm(root, args) {
  const { command, before, shell } = npmCommand(root);
  const { code, output } = await run(command, [...before, ...args], {
    cwd: root,
    env: environment(root),
    shell,
  });
  if (code === 0) return;
  throw stopAfter(
    code,
    output,
    `npm could not install what Vejviser needs (npm ${args[0]} ended with ${code}).`,
  );
}

/** The npm that started us, else the one on the path; under a Node outside node_modules, which npm clears away. */
function npmCommand(root) {
  const { npm_execpath: npmScript = '', npm_node_execpath: node = process.execPath } = process.env;
  const stays = relative(root, node).startsWith('..');
  if (basename(npmScript) === 'npm-cli.js')
    return { command: stays ? node : 'node', before: [npmScript], shell: false };
  return { command: 'npm', before: [], shell: process.platform === 'win32' };
}

function environment(root) {
  const { PATH = '', NODE_ENV: _, ...rest } = process.env;
  const ours = join(root, 'node_modules', '.bin');
  const path = PATH.split(delimiter).filter((folder) => folder !== ours);
  return { ...rest, PATH: path.join(delimiter) };
}
