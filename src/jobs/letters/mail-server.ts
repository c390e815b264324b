// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { domainToASCII } from 'node:url';
import type { TakenLetter } from '../../register/index.ts';

/** Where letters are handed in, and from whom they are. */
export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://…:465`. May hold a password. */
  readonly url: string;
  /** `name@municipality.dk` or `Name <name@municipality.dk>`. */
  readonly from: string;
}

/** What became of an attempt: the server has acknowledged the letter, or it was not sent, and why. */
export type Attempt = 'sent' | { readonly because: string; readonly forGood: boolean };

/** How long one letter may take, in milliseconds, however slowly the server answers. */
const longest = 60_000;
const sender = /^(?:([^<>"\\@,\p{Cc}]{1,100}) )?<?([\w.+-]{1,64}@[\p{L}\p{N}.-]{1,190})>?$/u;

/** Whether a text is the address of a mail server. */
export function isMailServer(text: string): boolean {
  return /^smtps?:\/\/[^/?#]+\/?(\?[^#]*)?$/.test(text) && URL.canParse(text);
}

/** Whether a text says from whom letters can be. */
export function isMailFrom(text: string): boolean {
  return sender.test(text) && text.includes('<') === text.includes('>');
}

/**
 * Hands one letter to the mail server, by a connection of its own, and waits until it is acknowledged or cannot be. The
 * connection is broken off where that takes longer than `limit` milliseconds, or `stopping` is aborted.
 */
export async function hand(
  settings: MailSettings,
  letter: TakenLetter,
  stopping: AbortSignal,
  limit = longest,
): Promise<Attempt> {
  const end = AbortSignal.any([stopping, AbortSignal.timeout(limit)]);
  const [, name = '', address = ''] = sender.exec(settings.from) ?? [];
  const { hostname, port, protocol } = new URL(settings.url);
  const isSecure = protocol === 'smtps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  const connection = connect({ host, port: Number(port) || (isSecure ? 465 : 587), signal: end });
  try {
    await once(connection, 'connect', { signal: end });
    // Loaded with the first letter: many a site has no mail server, and it takes 3 MB of memory.
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({ ...optionsFor(settings.url), host, secure: isSecure, connection });
    await transport.sendMail(messageOf(letter, { name, address }));
    return 'sent';
  } catch (error) {
    return end.aborted ? { because: 'the mail server took too long', forGood: false } : whyNot(error);
  } finally {
    connection.destroy();
  }
}

/** A password is sent only where nobody can listen: over TLS, or on this very machine. */
function optionsFor(address: string) {
  const { protocol, hostname, username, password } = new URL(address);
  const isNear = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    requireTLS: protocol === 'smtp:' && username !== '' && !isNear,
    ...(username !== '' && { auth }),
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** RFC 3834 §5: a letter that a program has written says so, and nobody's absence note answers it. */
function messageOf(letter: TakenLetter, from: { name: string; address: string }) {
  const { key, to, subject, text, language } = letter;
  const domain = domainToASCII(from.address.split('@')[1] ?? '');
  return {
    from,
    to: { name: '', address: to },
    subject,
    text,
    // The same letter has the same identifier each time, so that two copies can be told to be one (RFC 5322 §3.6.4).
    messageId: `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  };
}

/** The server's 5xx to the recipient or the letter holds for ever; all else may be otherwise in a while. */
function whyNot(error: unknown): Attempt {
  const { code, responseCode, message } = error as { code?: string; responseCode?: number; message: string };
  const forGood =
    (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined && responseCode >= 500;
  return { because: message, forGood };
}
