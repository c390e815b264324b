// SPDX-License-Identifier: MPL-2.0
import { request as http, type IncomingMessage } from 'node:http';
import { request as https } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, publicLookup } from './public-addresses.ts';

export interface LookOptions {
  /** Which network addresses may be asked; those that are public, where nothing is said. */
  readonly isAllowed?: (address: string) => boolean;
  /** How long one answer may take, in milliseconds. */
  readonly limit?: number;
}

const mostRedirects = 5;
/** Codes of a page that is gone. One that is not for us (401, 403, 429) is there all the same. */
const isGone = (status: number) => status === 404 || status === 410 || status >= 500;

/** What was found at an address: something, word that it is gone, or nobody who answers. */
export type Found = 'there' | 'gone' | 'silence';

/** Looks at an address: asks for its head, and for the page itself where that is refused. */
export async function lookAt(url: string, signal: AbortSignal, options: LookOptions = {}): Promise<Found> {
  try {
    const head = await statusOf('HEAD', new URL(url), signal, options);
    if (!isGone(head)) return 'there';
    return isGone(await statusOf('GET', new URL(url), signal, options)) ? 'gone' : 'there';
  } catch {
    return 'silence';
  }
}

/** The status at the end of all redirects; each is judged like the first address. Throws where there is none. */
async function statusOf(
  method: 'HEAD' | 'GET',
  url: URL,
  signal: AbortSignal,
  options: LookOptions,
  redirects = 0,
): Promise<number> {
  const { statusCode = 0, headers } = await ask(method, url, signal, options);
  if (statusCode < 300 || statusCode >= 400 || headers.location === undefined) return statusCode;
  if (redirects === mostRedirects) throw new Error('redirected too often');
  return statusOf(method, new URL(headers.location, url), signal, options, redirects + 1);
}

/** Asks, and hangs up as soon as the head of the answer is there: what is in it is not wanted. */
function ask(
  method: string,
  url: URL,
  signal: AbortSignal,
  { isAllowed = isPublicAddress, limit = 15_000 }: LookOptions,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!/^https?:$/.test(url.protocol)) throw new Error('neither http nor https');
  if (isIP(host) !== 0 && !isAllowed(host)) throw new Error('not a public address');
  const send = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asking = send(url, {
      ...{ method, agent: false, lookup: publicLookup(isAllowed) },
      signal: AbortSignal.any([signal, AbortSignal.timeout(limit)]),
      headers: { 'user-agent': 'Vejviser', accept: '*/*' },
    });
    asking.on('error', reject);
    asking.on('response', (response) => {
      resolve(response);
      asking.destroy();
    });
    asking.end();
  });
}
