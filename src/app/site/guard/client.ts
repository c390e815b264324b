// SPDX-License-Identifier: MPL-2.0
import type { FastifyInstance } from 'fastify';
import { password } from '../editors.ts';
import { multipart, type SentFile } from '../multipart.ts';

export type Fields = Readonly<Record<string, string>>;

/** What came back, as far as it matters here. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly location: string;
}

interface Post {
  readonly fields: Fields;
  readonly file?: SentFile | undefined;
  /** What the browser says of where the form came from; a page of the site itself, where nothing else is said. */
  readonly from?: Fields;
}

/** Somebody at a browser, whose requests go straight into the server. */
export class Client {
  readonly #server: FastifyInstance;
  readonly #host: string;
  #cookie = '';
  /** What every form of theirs has to bring back. */
  token = '';

  constructor(server: FastifyInstance, host: string) {
    this.#server = server;
    this.#host = host;
  }

  async signIn(email: string): Promise<void> {
    await this.post('/admin/log-ind', { fields: { email, adgangskode: password } });
    const page = await this.get('/admin/konto');
    this.token = /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    if (this.token === '') throw new Error(`${email} is not signed in: ${page.status}`);
  }

  async get(url: string): Promise<Answered> {
    return this.#ask({ method: 'GET', url, headers: {} });
  }

  async post(
    url: string,
    { fields, file, from = { 'sec-fetch-site': 'same-origin' } }: Post,
  ): Promise<Answered> {
    const form = file
      ? multipart(fields, [file])
      : { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
    const headers = { 'content-type': form.type, ...from };
    return this.#ask({ method: 'POST', url, headers, payload: form.body });
  }

  async #ask(asked: {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly headers: Fields;
    readonly payload?: string | Buffer;
  }): Promise<Answered> {
    const cookie: Fields = this.#cookie === '' ? {} : { cookie: this.#cookie };
    const answer = await this.#server.inject({
      ...asked,
      headers: { host: this.#host, 'accept-language': 'da', ...asked.headers, ...cookie },
    });
    const [set] = [answer.headers['set-cookie'] ?? []].flat();
    if (set) this.#cookie = set.split(';')[0] ?? '';
    return { status: answer.statusCode, text: answer.body, location: String(answer.headers.location ?? '') };
  }
}
