// SPDX-License-Identifier: MPL-2.0

export type PageStatus = 200 | 403 | 404 | 413 | 415 | 422 | 429 | 503;

/** What is sent back: a page, a picture, or where to go on; with cookies, where one signs in or out. */
export type Answer = (
  | {
      readonly status: PageStatus;
      readonly html: string;
      /** Where the browser goes on by itself, also to another site. */
      readonly goesOnTo?: string;
    }
  | { readonly status: 200; readonly type: 'image/webp'; readonly bytes: Uint8Array }
  | { readonly status: 303; readonly to: string }
) & { readonly cookie?: string | readonly string[] };

/** A page as it is sent. */
export type PageAnswer = Extract<Answer, { readonly html: string }>;

/** Goes on to another page, so that loading it again sends nothing twice. */
export function goTo(to: string, cookie?: string | readonly string[]): Answer {
  return cookie === undefined ? { status: 303, to } : { status: 303, to, cookie };
}

/**
 * An address of the house that somebody wanted to go to; the overview where it is none of ours, or has signs in it that no
 * address and no header can have.
 */
export function ownAddress(asked: string | null): string {
  return asked && /^\/(?:admin|omstilling)(?:[/?][!-[\]-~]*)?$/.test(asked) && asked.length < 2_000
    ? asked
    : '/admin';
}
