// SPDX-License-Identifier: MPL-2.0

/** Bytes in a buffer of their own, so that they can be handed to another thread without taking others along. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A copy of the pieces, one after the other. */
export function joined(pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
