// SPDX-License-Identifier: MPL-2.0
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const most = 10;
/** In milliseconds. */
const window = 3_600_000;
/** So many senders are counted; those who have sent nothing for the longest are forgotten first. */
const remembered = 10_000;

/**
 * Counts what is sent, by who sends it: ten in an hour, then one waits. In memory alone, and not by the address itself
 * but by what a key makes of it that is gone when the program ends.
 */
export class Senders {
  readonly #key = randomBytes(32);
  readonly #sent = new Map<string, readonly number[]>();

  isFree(address: string, now: Date): boolean {
    return this.#recent(this.#nameOf(address), now).length < most;
  }

  count(address: string, now: Date): void {
    const name = this.#nameOf(address);
    const recent = [...this.#recent(name, now), now.getTime()];
    this.#sent.delete(name);
    this.#sent.set(name, recent);
    for (const first of this.#sent.keys()) {
      if (this.#sent.size <= remembered) break;
      this.#sent.delete(first);
    }
  }

  #recent(name: string, now: Date): readonly number[] {
    return (this.#sent.get(name) ?? []).filter((at) => at > now.getTime() - window);
  }

  #nameOf(address: string): string {
    return createHmac('sha256', this.#key).update(networkOf(address)).digest('base64url');
  }
}

/** One household has all addresses of IPv6 that begin with the same four groups. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [before = '', after] = address.split('::');
  const head = before.split(':');
  const tail = after === undefined ? [] : after.split(':');
  const groups = [...head, ...Array(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
  return groups.slice(0, 4).join(':');
}
