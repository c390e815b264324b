// SPDX-License-Identifier: MPL-2.0
import { isIP } from 'node:net';

/** This site as devices know it: a passkey is good for its host alone. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/**
 * Undefined where devices make no passkeys for the site: it has no name but a network address, or no TLS while it is not on
 * the machine itself. Source: W3C Web Authentication, “RP ID” and “secure context”.
 */
export function relyingPartyOf(siteUrl: string): RelyingParty | undefined {
  if (!URL.canParse(siteUrl)) return undefined;
  const { protocol, hostname, origin } = new URL(siteUrl);
  const isSecure = protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost');
  return isSecure && isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { id: hostname, origin } : undefined;
}
