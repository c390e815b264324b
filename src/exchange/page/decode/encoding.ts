// SPDX-License-Identifier: MPL-2.0

/** The text in bytes: UTF-8, UTF-16 or, where neither fits, windows-1252; null where they are no text. */
export function textOf(bytes: Uint8Array): string | null {
  if (isPacked(bytes)) return null;
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return null;
  return asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** The first bytes of PDF, zip (docx, xlsx, odt), gzip, old Office, PNG, JPEG and GIF files. */
const magic = ['25504446', '504b0304', '1f8b', 'd0cf11e0', '89504e47', 'ffd8ff', '47494638'];

function isPacked(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return magic.some((prefix) => start.startsWith(prefix));
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedWide(bytes.subarray(0, 2000));
}

/** UTF-16 without a byte order mark: of a text in Latin letters nearly every second byte is zero. */
function unmarkedWide(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(start.length / 2);
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (start[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.8 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.8 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
