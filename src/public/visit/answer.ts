// SPDX-License-Identifier: MPL-2.0

/** What is sent back: a status, a type, the content; how long it stays true. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** The instant from which the page says something else even if nothing is changed. */
  readonly until?: Date | undefined;
  /** Whether it is too large to be kept in memory for the next who asks. */
  readonly large?: boolean;
  /** Its address as we write it, where that is more than the path and the day: only what is asked for so is kept. */
  readonly address?: string;
}

export function html(body: string, status = 200, until?: Date | undefined): Answer {
  return { status, type: 'text/html; charset=utf-8', body, until };
}

/** Sends the visitor on to another address. */
export function redirect(to: string, status: 302 | 303 | 308): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: to, headers: { location: to } };
}
