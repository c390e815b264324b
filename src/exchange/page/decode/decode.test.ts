// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { decode, largestPage } from './decode.ts';

const text = 'Økonomi og Ældre på Ærø\r\nNæste\u00a0linje\u00ad';
const read = 'Økonomi og Ældre på Ærø\nNæste linje';
const utf16 = (big: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const readable: readonly [string, Uint8Array][] = [
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little endian', utf16(false, true)],
  ['UTF-16, big endian', utf16(true, true)],
  ['UTF-16 without a mark', utf16(false, false)],
  ['windows-1252', Buffer.from(text, 'latin1')],
];

describe('decode', () => {
  it.each(readable)('reads %s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: read });
  });

  const refused: readonly [string, Uint8Array, string][] = [
    ['an empty file', new Uint8Array(), 'page-empty'],
    ['only blank space', Buffer.from(' \n\t\r\n\u00a0'), 'page-empty'],
    ['digits without a letter', Buffer.from('123\n456'), 'page-not-text'],
    ['a PDF', Buffer.from('%PDF-1.7 Afdelingen'), 'page-not-text'],
    ['a Word file', Buffer.from('PK\u0003\u0004 Afdelingen'), 'page-not-text'],
    [
      'bytes that are no text',
      Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7) % 32)),
      'page-not-text',
    ],
    ['more than the limit', new Uint8Array(largestPage + 1).fill(65), 'page-too-large'],
    ['50 MB', new Uint8Array(50_000_000), 'page-too-large'],
  ];
  it.each(refused)('refuses %s', (_, bytes, code) => {
    expect(decode(bytes)).toMatchObject({ refusal: { code } });
  });
});
