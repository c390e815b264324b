// SPDX-License-Identifier: MPL-2.0

/** So many are remembered, and so many shown. */
const [most, shown] = [50, 8];
/** A call counts half as much after so long, in milliseconds. */
const halfLife = 7 * 24 * 3_600_000;

/** How often somebody was called, and when last: identifiers and counts alone. */
type Remembered = Readonly<Record<string, readonly [times: number, last: number]>>;

/** Whom this operator has called from this browser. */
export class Recent {
  readonly #key: string;

  /** `operator`: whose they are, where several use one browser. */
  constructor(operator: string) {
    this.#key = `vejviser-omstilling-${operator}`;
  }

  add(id: string): void {
    const all = this.#read();
    const [times] = all[id] ?? [0, 0];
    const now = Date.now();
    const after = { ...all, [id]: [Math.min(times + 1, 10_000), now] as const };
    const kept = Object.entries(after).sort(([, a], [, b]) => b[1] - a[1]);
    this.#write(Object.fromEntries(kept.slice(0, most)));
  }

  /** The last three, then the most frequent of late. */
  ids(): readonly string[] {
    const all = Object.entries(this.#read());
    const last = [...all].sort(([, a], [, b]) => b[1] - a[1]).slice(0, 3);
    const now = Date.now();
    const weight = ([times, at]: readonly [number, number]) => times * 2 ** ((at - now) / halfLife);
    const often = [...all].sort(([, a], [, b]) => weight(b) - weight(a));
    return [...new Set([...last, ...often].map(([id]) => id))].slice(0, shown);
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // A browser that lets nothing be kept has nothing to forget.
    }
  }

  #read(): Remembered {
    try {
      const read: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
      const entries = Object.entries(read ?? {}).filter(([, value]) => isCount(value));
      return Object.fromEntries(entries) as Remembered;
    } catch {
      return {};
    }
  }

  #write(all: Remembered): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(all));
    } catch {
      // Full or not allowed: then nothing is remembered.
    }
  }
}

function isCount(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}
