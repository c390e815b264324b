// SPDX-License-Identifier: MPL-2.0

/** A letter as a program for reading mail understands it: its headers by their names in lower case, and its text. */
export interface ReadLetter {
  readonly head: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Reads a message of one part in UTF-8 (RFC 5322, 2045 and 2047). */
export function readLetter(source: string): ReadLetter {
  const [top = '', ...rest] = source.split('\r\n\r\n');
  const lines = top.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const head = Object.fromEntries(lines.map((line) => headerOf(line)));
  const body = rest.join('\r\n\r\n');
  const text = { base64: fromBase64, 'quoted-printable': fromQuoted }[
    head['content-transfer-encoding'] ?? ''
  ];
  return { head, text: (text?.(body) ?? body).replaceAll('\r\n', '\n') };
}

function headerOf(line: string): [string, string] {
  const at = line.indexOf(':');
  const words = line.slice(at + 1).replace(/\?=\s+=\?/g, '?==?');
  const value = words.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, encoded: string) =>
    how.toLowerCase() === 'b' ? fromBase64(encoded) : fromQuoted(encoded.replaceAll('_', ' ')),
  );
  return [line.slice(0, at).toLowerCase(), value.trim()];
}

const fromBase64 = (text: string) => Buffer.from(text, 'base64').toString();

function fromQuoted(text: string): string {
  const joined = text.replace(/=\r\n/g, '');
  const bytes = joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString();
}
