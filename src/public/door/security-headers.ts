// SPDX-License-Identifier: MPL-2.0
import type { Visit } from '../visit/visit.ts';

/** What goes with every answer: nothing is sniffed, framed, referred to or allowed that a page does not need. */
export const everywhere = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
} as const;

/** The policy of a page: its own style sheets, scripts, fonts and pictures, and nothing from anyone else. */
export function contentSecurityPolicy(visit: Visit): string {
  // The chooser's form is sent on to a registered website, and browsers hold the policy against that too.
  const chooser = new Set(visit.websites.map(({ url }) => new URL(url).origin));
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action 'self' ${[...chooser].join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Where the site is reached by TLS, it is always. */
export function transportSecurity(siteUrl: string): Readonly<Record<string, string>> {
  return siteUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {};
}
