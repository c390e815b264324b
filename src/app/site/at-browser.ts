// SPDX-License-Identifier: MPL-2.0
import type { Browser, Page } from 'playwright-core';
import type { Database } from '../../database/index.ts';
import type { Register } from '../../register/index.ts';
import { anEditor, password } from './editors.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';
import { open } from './visitor.ts';

/** The demo's site, a browser, and one who has an account. */
export interface AtBrowser {
  readonly site: OpenSite;
  readonly browser: Browser;
  readonly database: Database;
  readonly register: Register;
  /** Opens a page in a browser of its own, which asks to sign in first, and signs in. */
  signedIn(address: string, scripts?: boolean, locale?: string): Promise<Page>;
  /** Fills in who one is, where a page asks for it. */
  signIn(page: Page): Promise<void>;
  close(): Promise<void>;
}

interface Where {
  /** One with the demo in it. */
  readonly database: Promise<Database>;
  readonly browser: Promise<Browser>;
}

interface Who {
  readonly email: string;
  readonly role: string;
}

/** Opens the demo's site with one account, beside a browser. */
export async function atBrowser(where: Where, { email, role }: Who, clock?: () => Date): Promise<AtBrowser> {
  const [database, browser] = await Promise.all([where.database, where.browser]);
  const register = await theDemo(database);
  await anEditor(database, email, role);
  const site = await openSite(database, register, clock, 'http://127.0.0.1');
  const signIn = async (page: Page) => {
    await page.fill('#email', email);
    await page.fill('#adgangskode', password);
    await page.click('main button[type=submit]');
  };
  return {
    ...{ site, browser, database, register, signIn },
    async signedIn(address, scripts, locale) {
      const page = await open(browser, site, address, scripts, locale);
      await signIn(page);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
