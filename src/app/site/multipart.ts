// SPDX-License-Identifier: MPL-2.0

/** A file as a form says it: what it is called and claims to be, which need not be true. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly type?: string;
}

/** A form with files as it goes over the wire. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  files: readonly SentFile[],
): { readonly type: string; readonly body: Buffer } {
  const boundary = '----zq-boundary';
  const head = (said: string) => `--${boundary}\r\nContent-Disposition: form-data; ${said}\r\n\r\n`;
  const parts = [
    ...Object.entries(fields).map(([name, value]) => `${head(`name="${name}"`)}${value}\r\n`),
    ...files.flatMap(({ bytes, name = 'billede.jpg', type = 'image/jpeg' }) => [
      head(`name="billede"; filename="${name}"\r\nContent-Type: ${type}`),
      bytes,
      '\r\n',
    ]),
    `--${boundary}--\r\n`,
  ];
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat(parts.map((part) => Buffer.from(part as string))),
  };
}
