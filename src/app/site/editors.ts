// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import { addUser } from '../commands/user/add.ts';
import { multipart, type SentFile } from './multipart.ts';
import type { Received } from './request.ts';
import type { OpenSite } from './site.ts';

export const password = 'kaffe i kantinen';

/** Makes an account on the demo; its role is for a unit and what is below it where one is named. */
export async function anEditor(database: Database, email: string, role: string, unit = ''): Promise<void> {
  const outcome = await addUser(database, { email, name: 'Mette Holm', password, role, unit }, new Date());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
}

/** Somebody at a browser without a script: what they send, and the cookie that they have. */
export class AtDesk {
  readonly #site: OpenSite;
  cookie = '';

  constructor(site: OpenSite) {
    this.#site = site;
  }

  get(address: string): Promise<Received> {
    return this.#site.get(address, { headers: this.#headers() });
  }

  async post(
    address: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Received> {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.#post(address, new URLSearchParams(fields).toString(), { ...type, ...headers });
  }

  /** Sends a form with files as a browser does; a file may lie of what it is. */
  upload(
    address: string,
    fields: Readonly<Record<string, string>>,
    files: readonly SentFile[],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Received> {
    const { type, body } = multipart(fields, files);
    return this.#post(address, body, { 'content-type': type, ...headers });
  }

  async #post(
    address: string,
    body: string | Buffer,
    headers: Readonly<Record<string, string>>,
  ): Promise<Received> {
    const answer = await this.#site.get(address, {
      ...{ method: 'POST', body },
      headers: { ...this.#headers(), 'sec-fetch-site': 'same-origin', ...headers },
    });
    const [set] = answer.headers['set-cookie'] ?? [];
    if (set) this.cookie = set.split(';')[0] ?? '';
    return answer;
  }

  signIn(email: string, more: Readonly<Record<string, string>> = {}): Promise<Received> {
    return this.post('/admin/log-ind', { email, adgangskode: password, ...more });
  }

  /** Sends a form as the page at `page` has it: with its token, and with what it was made from. */
  async send(page: string, address: string, fields: Readonly<Record<string, string>>): Promise<Received> {
    const { text } = await this.get(page);
    return this.post(address, { token: tokenOn(text), ...madeFrom(text, address), ...fields });
  }

  async token(page: string): Promise<string> {
    return tokenOn((await this.get(page)).text);
  }

  #headers(): Record<string, string> {
    return this.cookie === '' ? {} : { cookie: this.cookie };
  }
}

function tokenOn(html: string): string {
  return /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** What the form of a page that is sent to an address says of the version of things that it shows. */
export function madeFrom(html: string, address: string): { readonly set?: string } {
  const [, after = ''] = html.split(new RegExp(`action="${address}(?:#[^"]*)?"`));
  const hidden = /name="set" value(?:="([^"]*)")?/.exec(after.split('</form>')[0] ?? '');
  return hidden ? { set: hidden[1] ?? '' } : {};
}
