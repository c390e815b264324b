// SPDX-License-Identifier: MPL-2.0
import type { Slot } from '../index/postings.ts';
import { withRoom } from '../index/room.ts';

/** The highest value that each slot has been given; zero but for the slots listed. Kept from search to search. */
export class Best {
  values = new Float32Array(0);
  slots = new Uint32Array(0);
  count = 0;

  makeRoom(slots: number): void {
    this.values = withRoom(this.values, slots);
    this.slots = withRoom(this.slots, slots);
  }

  raise(slot: Slot, value: number): void {
    const known = this.values[slot] ?? 0;
    if (value <= known) return;
    if (known === 0) this.slots[this.count++] = slot;
    this.values[slot] = value;
  }

  /** Makes all zero again: quicker than a new array as long as the index. */
  clear(): void {
    for (let i = 0; i < this.count; i++) this.values[this.slots[i] ?? 0] = 0;
    this.count = 0;
  }
}
