// SPDX-License-Identifier: MPL-2.0
import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Sent } from '../../programs/bare-server.ts';

/** What a browser says that it takes. */
const accepting = { 'accept-encoding': 'gzip, deflate, br' };

/** These belong to the connection, not to the answer: each server says its own. */
const ofConnection = new Set(['date', 'connection', 'keep-alive']);

/** The answer that a server gives to a browser, which knows the page already or not; and how that browser asks. */
export async function answerAt(
  port: number,
  path: string,
  known: boolean,
): Promise<{ sent: Sent; headers: Record<string, string> }> {
  const first = await get(port, path, accepting);
  if (!known) return { sent: first, headers: accepting };
  const headers = { ...accepting, 'if-none-match': first.headers.etag ?? '' };
  return { sent: await get(port, path, headers), headers };
}

export async function get(port: number, path: string, headers: Record<string, string>): Promise<Sent> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, resolve).on('error', reject).end();
  });
  const body = await buffer(response);
  const own = Object.entries(response.headers).filter(([name]) => !ofConnection.has(name));
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
    body,
  };
}
