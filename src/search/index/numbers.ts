// SPDX-License-Identifier: MPL-2.0
import type { Slot } from './postings.ts';

/** Eight digits and a slot lie in one number: digits × 2^26 + slot. */
const room = 2 ** 26;
const length = 8;

/** The last eight digits of a telephone number, and who has it. */
export interface Number8 {
  readonly digits: string;
  readonly slot: Slot;
}

/** Telephone numbers in order of their digits, and in order of their digits from the end. */
export interface Numbers {
  readonly forwards: Float64Array;
  readonly backwards: Float64Array;
  /** Those that came later, in no order. */
  readonly recent: Number8[];
}

/** A document found by its number: all of it, its end, or its beginning. */
export interface NumberFound {
  readonly slot: Slot;
  readonly how: 'whole' | 'end' | 'beginning';
}

/** All of them in order; `slotAt` says where each slot is put. */
export function numbersFrom(all: readonly Number8[], slotAt: Uint32Array): Numbers {
  const sorted = (turn: (digits: string) => string) =>
    Float64Array.from(all, ({ digits, slot }) => Number(turn(digits)) * room + (slotAt[slot] ?? 0)).sort();
  return { forwards: sorted((digits) => digits), backwards: sorted(reversed), recent: [] };
}

const reversed = (digits: string) => [...digits].reverse().join('');

/** All of them, in no order. */
export function numbersIn({ forwards, recent }: Numbers): readonly Number8[] {
  const packed = Array.from(forwards, (one) => ({
    digits: String(Math.floor(one / room)).padStart(length, '0'),
    slot: one % room,
  }));
  return [...packed, ...recent];
}

/** Who has a number with these digits: whole, at its end, or at its beginning. */
export function* withDigits(numbers: Numbers, typed: string): Generator<NumberFound> {
  const digits = typed.slice(-length);
  const how = digits.length === length ? 'whole' : 'beginning';
  for (const slot of startingWith(numbers.forwards, digits)) yield { slot, how };
  if (how === 'beginning') {
    for (const slot of startingWith(numbers.backwards, reversed(digits))) yield { slot, how: 'end' };
  }
  for (const { digits: known, slot } of numbers.recent) {
    if (known.startsWith(digits)) yield { slot, how };
    else if (known.endsWith(digits)) yield { slot, how: 'end' };
  }
}

function* startingWith(sorted: Float64Array, digits: string): Generator<Slot> {
  const scale = 10 ** (length - digits.length) * room;
  const [from, to] = [Number(digits) * scale, (Number(digits) + 1) * scale];
  for (let at = firstFrom(sorted, from); at < sorted.length; at++) {
    const packed = sorted[at] ?? 0;
    if (packed >= to) return;
    yield packed % room;
  }
}

function firstFrom(sorted: Float64Array, from: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
