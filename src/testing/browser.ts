// SPDX-License-Identifier: MPL-2.0
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No talk with the outside: a browser in a test asks only the pages we give it. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium: the setting VEJVISER_CHROMIUM, or where systems usually keep it. */
function chromiumPath(settings: NodeJS.ProcessEnv = process.env): string {
  const named = settings.VEJVISER_CHROMIUM;
  const found = named ?? wellKnown.find((path) => existsSync(path));
  if (found && existsSync(found)) return found;
  throw new Error(
    `No Chromium ${named ? `at ${named}` : 'found'}: install one (Debian: apt-get install chromium) or set VEJVISER_CHROMIUM to its path.`,
  );
}

/** Opens a headless Chromium with a home of its own, which is removed when the browser closes. */
export async function openBrowser(): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'vejviser-browser-'));
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: asRoot ? [...quiet, '--no-sandbox'] : quiet,
    env: { ...process.env, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
  });
  browser.once('disconnected', () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  return browser;
}
