// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import type { Id } from '../../organisation/index.ts';

/** The identifier that a readable name stands for in an organisation: its UUID version 5 (RFC 9562 §5.5). */
export function idFor(organisationId: Id, name: string): Id {
  const space = Buffer.from(organisationId.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(space).update(name.normalize('NFC')).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return parts.join('-');
}

/** Whether a text means to be a UUID; one with a slip in it is to be refused, not taken for a name. */
export function looksLikeUuid(text: string): boolean {
  return /^[0-9a-f]{6,}(-[0-9a-f]+){4}$/i.test(text);
}
