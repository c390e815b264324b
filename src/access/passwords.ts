// SPDX-License-Identifier: MPL-2.0
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * What scrypt is asked for: 64 MB and about 0.2 s for one password, as OWASP's cheat sheet on storing passwords has it
 * (N = 2^16, r = 8, p = 2).
 */
const cost = { N: 2 ** 16, r: 8, p: 2, maxmem: 128 * 1024 * 1024 };
const bytes = 32;
export const shortestPassword = 12;
export const longestPassword = 200;

/** A password as it is kept: `scrypt$salt$key`, both in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return ['scrypt', salt.toString('base64url'), (await keyOf(password, salt)).toString('base64url')].join(
    '$',
  );
}

/** Whether a password is the one that is kept. Takes as long where nothing is kept, so that nobody learns of that. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, salt = '', key = ''] = (kept ?? unknown).split('$');
  const found = await keyOf(password, Buffer.from(salt, 'base64url'));
  return timingSafeEqual(found, Buffer.from(key, 'base64url')) && kept !== null;
}

const unknown = `scrypt$${randomBytes(16).toString('base64url')}$${randomBytes(bytes).toString('base64url')}`;
let busy: Promise<unknown> = Promise.resolve();
let waiting = 0;
/** So many wait at most: about ten seconds' worth. */
const mostWaiting = 40;

/** Too many passwords wait to be looked at. */
export class TooMany extends Error {}

/** One at a time: a crowd at the door shall not take all memory there is. */
function keyOf(password: string, salt: Buffer): Promise<Buffer> {
  if (waiting >= mostWaiting) return Promise.reject(new TooMany());
  waiting += 1;
  const key = busy.then(() => derive(password.normalize('NFKC').slice(0, longestPassword), salt));
  busy = key.then(done, done);
  return key;
}

function done(): void {
  waiting -= 1;
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, bytes, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
