// SPDX-License-Identifier: MPL-2.0
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent by a page of this very site, as browsers say it (`Sec-Fetch-Site`, `Origin`): one from elsewhere
 * could sign somebody in as another.
 */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
