// SPDX-License-Identifier: MPL-2.0
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './child.mjs';
import { Stop, say, timed } from './say.mjs';

/** Programs that the tests use and npm does not bring. `settings` name one that is installed elsewhere. */
export const chromium = {
  what: 'a Chromium (the tests look at the pages in a real browser)',
  settings: ['VEJVISER_CHROMIUM', 'CHROMIUM_PATH'],
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge',
  ],
  places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  debian: 'chromium',
};
export const java = {
  what: 'Java (the checker of HTML runs on it)',
  settings: ['VEJVISER_JAVA'],
  names: ['java'],
  places: [],
  debian: 'default-jre-headless',
};

/** The path of the program; installed from Debian's packages where it lacks and we may, else a Stop that says how. */
export async function provide(tool, env = process.env) {
  const found = find(tool, env);
  if (found !== undefined) return found;
  if (!mayInstall(env)) throw new Stop(howToInstall(tool));
  await timed(`Installing ${tool.what} from Debian's package ${tool.debian}`, () =>
    installPackage(tool.debian),
  );
  return find(tool, env) ?? stop(howToInstall(tool));
}

/** The path of the program where a setting names one or the search path has one. */
export function find({ settings, names, places }, env) {
  const named = settings.map((name) => env[name]).filter(Boolean);
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const known = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...known, ...places].find(canRun);
}

function howToInstall({ what, settings, debian }) {
  return (
    `The tests need ${what}, and find none.\n` +
    `Install it (Debian, Ubuntu: apt-get install ${debian}), or name one that is installed: ` +
    `${settings[0]}=/path/to/it npm test`
  );
}

function stop(sentence) {
  throw new Stop(sentence);
}

function mayInstall(env) {
  return (
    process.getuid?.() === 0 && find({ settings: [], names: ['apt-get'], places: [] }, env) !== undefined
  );
}

async function installPackage(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', name], { env });
  if ((await install()).code === 0) return;
  await run('apt-get', ['update'], { env });
  const { code, output } = await install();
  if (code !== 0) say(output);
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
