// SPDX-License-Identifier: MPL-2.0

/** How often a page may be asked for before we say that it will never have the text. */
const most = 100;

/** An editor at a browser without a script. */
export class Desk {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  async signIn(email: string, password: string): Promise<void> {
    const answer = await this.#post('/admin/log-ind', new URLSearchParams({ email, adgangskode: password }));
    this.#cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }

  /** Where the unit of a public page is edited. */
  async placeOf(path: string): Promise<string> {
    const answer = await this.#get(`/admin/ret?side=${path}`);
    return answer.headers.get('location') ?? '';
  }

  /** The form of a unit's texts as it stands, with another summary. */
  async formWith(place: string, summary: string): Promise<URLSearchParams> {
    const page = await (await this.#get(place)).text();
    const [form = ''] = /<form[^>]+\/tekster"[\s\S]*?<\/form>/.exec(page) ?? [];
    const inputs = [...form.matchAll(/<input [^>]+>/g)].map(([tag]) => [
      part(tag, 'name'),
      part(tag, 'value'),
    ]);
    const values = new URLSearchParams(inputs);
    values.set('kort-da', summary);
    return values;
  }

  async send(address: string, values: URLSearchParams): Promise<void> {
    const { status } = await this.#post(address, values);
    if (status !== 303) throw new Error(`${address} was answered with ${status}`);
  }

  /** Asks for a public page until a text is on it. */
  async untilSaid(path: string, text: string): Promise<void> {
    for (let asked = 0; asked < most; asked++) {
      const answer = await fetch(`${this.#url}${path}`);
      if ((await answer.text()).includes(text)) return;
    }
    throw new Error(`${path} does not say: ${text}`);
  }

  #get(address: string): Promise<Response> {
    return fetch(`${this.#url}${address}`, { redirect: 'manual', headers: { cookie: this.#cookie } });
  }

  #post(address: string, body: URLSearchParams): Promise<Response> {
    const headers = { cookie: this.#cookie, origin: this.#url, 'sec-fetch-site': 'same-origin' };
    return fetch(`${this.#url}${address}`, { method: 'POST', redirect: 'manual', headers, body });
  }
}

function part(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
