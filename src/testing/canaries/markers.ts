// SPDX-License-Identifier: MPL-2.0

import { aFile } from '../pictures.ts';

/** Words that stand nowhere else, so that one that is seen tells what has leaked. */
export class Markers {
  readonly all: string[] = [];

  /** A word: `zq7zq`. */
  next(): string {
    return this.#add(`zq${this.all.length}zq`);
  }

  /** A text with a word in it, in both languages. */
  text(): { da: string; en: string } {
    return { da: `Hemmelig ${this.next()}`, en: `Secret ${this.next()}` };
  }

  email() {
    return { type: 'email', address: `${this.next()}@strandby.dk` } as const;
  }

  /** A number that nobody else has. */
  phone() {
    return { type: 'phone', number: `+45${this.#add(String(77_000_000 + this.all.length))}` } as const;
  }

  /** What a picture shows, and the digest of its file. */
  picture() {
    const alt = this.text();
    this.#add(aFile(alt.da).digest);
    return { alt, credit: this.next() };
  }

  #add(marker: string): string {
    this.all.push(marker);
    return marker;
  }
}
