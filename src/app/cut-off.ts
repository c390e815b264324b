// SPDX-License-Identifier: MPL-2.0
import type { Socket } from 'node:net';
import { isUploading } from '../admin/index.ts';

interface Said {
  readonly status: string;
  readonly da: string;
  readonly en: string;
}

const slow: Said = {
  status: '408 Request Timeout',
  da: 'Det tog for længe at sende. Intet er gemt. Prøv igen.',
  en: 'Sending it took too long. Nothing has been saved. Try again.',
};
const long: Said = {
  status: '431 Request Header Fields Too Large',
  da: 'Adressen eller det, browseren sendte med, er for langt.',
  en: 'The address, or what the browser sent with it, is too long.',
};
const unreadable: Said = {
  status: '400 Bad Request',
  da: 'Det sendte kan ikke læses. Intet er gemt.',
  en: 'What was sent cannot be read. Nothing has been saved.',
};
const byCode: Readonly<Record<string, Said>> = {
  ERR_HTTP_REQUEST_TIMEOUT: slow,
  HPE_HEADER_OVERFLOW: long,
};

/** What came in too slowly, or is no request at all, is told so and cut off; a file may take its time. */
export function cutOff(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isUploading(socket)) return;
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, da, en } = byCode[error.code ?? ''] ?? unreadable;
  const body = `${da}\n${en}\n`;
  const headers = [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`);
}
