// SPDX-License-Identifier: MPL-2.0
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Queryable } from '../../database/index.ts';

/** In milliseconds: how long a question waits for its answer. */
const longest = 60 * 60_000;
/** Bytes: what is different each time, when it was asked, and the signature. */
const [randomEnd, timeEnd, end] = [16, 22, 54];

/**
 * A question to a device, signed instead of kept: anyone may ask for one, and a crowd that does fills nothing. It is for one
 * purpose alone. In base64url, as devices give it back.
 */
export function makeChallenge(key: Buffer, purpose: string, now: Date): string {
  const time = Buffer.alloc(timeEnd - randomEnd);
  time.writeUIntBE(now.getTime(), 0, time.length);
  const said = Buffer.concat([randomBytes(randomEnd), time]);
  return Buffer.concat([said, signature(key, purpose, said)]).toString('base64url');
}

/** When a question of ours was asked; undefined where it is none, was for something else, or waited too long. */
export function readChallenge(key: Buffer, purpose: string, challenge: string, now: Date): Date | undefined {
  const bytes = Buffer.from(challenge, 'base64url');
  if (bytes.length !== end) return undefined;
  const said = bytes.subarray(0, timeEnd);
  if (!timingSafeEqual(bytes.subarray(timeEnd), signature(key, purpose, said))) return undefined;
  const asked = said.readUIntBE(randomEnd, timeEnd - randomEnd);
  const age = now.getTime() - asked;
  return age >= 0 && age <= longest ? new Date(asked) : undefined;
}

/** The key that signs questions: made at first use, and the same for all who serve the site. */
export async function readChallengeKey(database: Queryable): Promise<Buffer> {
  await sql`insert into passkey_challenge_key (key) values (${randomBytes(32)}) on conflict do nothing`.execute(
    database,
  );
  const { rows } = await sql<{ key: Uint8Array }>`select key from passkey_challenge_key`.execute(database);
  const [found] = rows;
  if (!found) throw new Error('the key is not there');
  return Buffer.from(found.key);
}

function signature(key: Buffer, purpose: string, said: Buffer): Buffer {
  return createHmac('sha256', key).update(purpose).update('\n').update(said).digest();
}
