// SPDX-License-Identifier: MPL-2.0

import { aFile } from '../pictures.ts';

/** Words that stand nowhere else, so that one that is seen tells what has leaked. */
export class Markers {
  readonly all: string[] = [];
  readonly #first: number;

  /** `first` tells the words of two apart. */
  constructor(first = 0) {
    this.#first = first;
  }

  /** A word: `zq7zq`. */
  next(): string {
    return this.#add(`zq${this.#first + this.all.length}zq`);
  }

  /** A text with a word in it, in both languages. */
  text(): { da: string; en: string } {
    return { da: `Hemmelig ${this.next()}`, en: `Secret ${this.next()}` };
  }

  email() {
    return { type: 'email', address: `${this.next()}@strandby.dk` } as const;
  }

  address() {
    const street = `${this.next()} 7`;
    return { street, postalCode: '9900', city: 'Strandby', country: 'DK' } as const;
  }

  /** Opening hours that are different for a while, and say why. */
  hours() {
    const weekly = [{ days: [1, 2, 3, 4, 5], spans: [{ from: '09:00', to: '15:00' }] }];
    const exceptions = [{ from: '2026-11-01', to: '2026-12-31', spans: [], note: this.text() }];
    return { type: 'opening-hours', hours: { weekly, exceptions } } as const;
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
