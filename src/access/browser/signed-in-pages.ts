// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';

/** What goes with every page for those who are signed in: kept nowhere, and with nothing on it from anyone else. */
export const signedInHeaders = {
  'cache-control': 'no-store',
  // Addresses here may be secrets, or say what somebody works on.
  'referrer-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
} as const;

/** The language of such a page by what a browser takes: Danish, unless it would rather have English. */
export function languageFor(accepted: string | undefined): Language {
  const wish = (accepted ?? '').toLowerCase();
  const [da, en] = [/\bda\b/, /\ben\b/].map((language) => wish.search(language));
  return en !== undefined && da !== undefined && en >= 0 && (da < 0 || en < da) ? 'en' : 'da';
}
