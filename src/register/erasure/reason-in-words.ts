// SPDX-License-Identifier: MPL-2.0
import type { ErasureReason } from './erasure.ts';

/** What the history of changes says of an erasure. Nothing that could name whom. */
const sentences: Readonly<Record<ErasureReason, string>> = {
  request: 'En person er slettet efter anmodning',
  retention: 'En person er slettet, fordi fristen for at gemme er udløbet',
  mistake: 'En person er slettet, fordi oplysningerne ikke skulle have stået her',
  protection: 'En person er slettet, fordi navn og adresse er beskyttet',
};

export function inWords(reason: ErasureReason): string {
  return sentences[reason];
}
