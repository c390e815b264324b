// SPDX-License-Identifier: MPL-2.0

/** What came back at the end of a walk. */
export interface Seen {
  readonly status: number;
  readonly url: string;
  readonly text: string;
  readonly location: string | null;
}

/** Somebody at a browser without a script who goes from site to site, with the cookies of each. */
export class Wanderer {
  readonly #jars = new Map<string, Map<string, string>>();

  /** One step, without going on where the answer leads. */
  async step(url: string, fields?: Readonly<Record<string, string>>): Promise<Seen> {
    const jar = this.jar(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: cookie === '' ? {} : { cookie },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    const location = answer.headers.get('location') ?? answer.headers.get('refresh')?.replace('0; url=', '');
    const to = location ? new URL(location, url).href : null;
    return { status: answer.status, url, text: await answer.text(), location: to };
  }

  /** Goes on from an answer for as long as it leads on and `until` does not say to stop. */
  async walk(from: Seen, until = (_: string): boolean => false): Promise<Seen> {
    let seen = from;
    for (let steps = 0; seen.location && !until(seen.location); steps += 1) {
      if (steps > 20) throw new Error(`no end of it: ${seen.location}`);
      seen = await this.step(seen.location);
    }
    return seen;
  }

  /** The cookies for a site. */
  jar(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = this.#jars.get(host) ?? new Map<string, string>();
    this.#jars.set(host, jar);
    return jar;
  }
}
