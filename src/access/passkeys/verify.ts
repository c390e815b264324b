// SPDX-License-Identifier: MPL-2.0
import type { WebAuthnCredential } from '@simplewebauthn/server';
import type { Id } from '../../organisation/index.ts';
import { readMade, readSigned, type Signed } from './answer.ts';
import { readChallenge } from './challenge.ts';
import type { KeptKey } from './kept.ts';
import type { RelyingParty } from './relying-party.ts';

/** With what keys may sign, the best first: Ed25519, ECDSA with P-256, RSA with SHA-256. Source: IANA, COSE algorithms. */
export const algorithms = [-8, -7, -257] as const;

/** What a device was asked: by which site, signed by which key, and for what. */
export interface Question {
  readonly site: RelyingParty;
  readonly key: Buffer;
  readonly purpose: string;
}

/** An answer that holds: by whose passkey, how often it has been used, and when the question was asked. */
export interface Verified {
  readonly id: string;
  readonly accountId: Id;
  readonly counter: number;
  readonly asked: Date;
}

/** The passkey that a device has made when it was asked to; undefined where the answer does not hold. */
export async function verifyMade(
  { site, key, purpose }: Question,
  answer: string,
  now: Date,
): Promise<WebAuthnCredential | undefined> {
  const response = readMade(answer);
  if (!response) return undefined;
  // Read when the first comes: most servers never need it.
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const outcome = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => readChallenge(key, purpose, challenge, now) !== undefined,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(notVerified);
  return outcome?.registrationInfo?.credential;
}

/** Who a device says that somebody is; undefined where the answer does not hold. `find` finds a passkey by its identifier. */
export async function verifySigned(
  { site, key, purpose }: Question,
  answer: string,
  find: (id: string) => Promise<KeptKey | undefined>,
  now: Date,
): Promise<Verified | undefined> {
  const response = readSigned(answer);
  const kept = response && (await find(response.id));
  if (!kept || !isOf(response, kept.accountId)) return undefined;
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  let asked: Date | undefined;
  const outcome = await verifyAuthenticationResponse({
    response: { ...response, response: withoutHandle(response) },
    expectedChallenge: (challenge) => {
      asked = readChallenge(key, purpose, challenge, now);
      return asked !== undefined;
    },
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    credential: kept,
    requireUserVerification: true,
  }).catch(notVerified);
  if (!outcome?.verified || !asked) return undefined;
  return { id: kept.id, accountId: kept.accountId, counter: outcome.authenticationInfo.newCounter, asked };
}

/** Whether a device that says whose key it is says whose we know it to be. */
function isOf({ response: { userHandle } }: Signed, accountId: Id): boolean {
  return !userHandle || Buffer.from(userHandle, 'base64url').toString() === accountId;
}

function withoutHandle({ response: { userHandle: _, ...rest } }: Signed) {
  return rest;
}

/** The library throws where an answer does not hold: it is nothing that we did wrong. */
function notVerified(): undefined {
  return undefined;
}
