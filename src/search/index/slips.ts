// SPDX-License-Identifier: MPL-2.0

/**
 * How many slips lie between a word and others: a letter left out, put in, mistaken, or two beside each other swapped
 * (optimal string alignment). Keeps a row for each letter read, so that a word that begins alike is read from there.
 */
export class Slips {
  readonly #word: string;
  readonly #most: number;
  readonly #width: number;
  #rows: Uint8Array;
  #beginnings: Uint8Array;

  /** For words of less than 250 letters. */
  constructor(word: string, most: number) {
    this.#word = word;
    this.#most = most;
    this.#width = word.length + 1;
    this.#rows = Uint8Array.from({ length: this.#width * 64 }, (_, i) => i);
    this.#beginnings = new Uint8Array(64).fill(word.length);
  }

  /**
   * Reads another word, whose first `from` letters are those of the one read before. Gives the number of letters after
   * which it is too far away, whatever follows; 0 where it is not.
   */
  read(other: string, from: number): number {
    for (let i = from + 1; i <= other.length; i++) {
      const least = this.#readLetter(other, i);
      const whole = this.#rows[i * this.#width + this.#width - 1] ?? 0;
      this.#beginnings[i] = Math.min(this.#beginnings[i - 1] ?? whole, whole);
      if (least > this.#most) return i;
    }
    return 0;
  }

  /** The slips to the first `letters` letters of what was read. */
  whole(letters: number): number {
    return this.#rows[letters * this.#width + this.#width - 1] ?? 0;
  }

  /** The slips to the nearest beginning of these. */
  beginning(letters: number): number {
    return this.#beginnings[letters] ?? 0;
  }

  /** Fills the row of the i-th letter; gives the least in it. */
  #readLetter(other: string, i: number): number {
    const [rows, width, word] = [this.#rows, this.#width, this.#word];
    const [here, above] = [i * width, (i - 1) * width];
    const letter = other.charCodeAt(i - 1);
    const before = i > 1 ? other.charCodeAt(i - 2) : -1;
    rows[here] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const mistaken = letter === word.charCodeAt(j - 1) ? 0 : 1;
      let slips = Math.min(
        (rows[above + j] ?? 0) + 1,
        (rows[here + j - 1] ?? 0) + 1,
        (rows[above + j - 1] ?? 0) + mistaken,
      );
      if (j > 1 && before === word.charCodeAt(j - 1) && letter === word.charCodeAt(j - 2))
        slips = Math.min(slips, (rows[above - width + j - 2] ?? 0) + 1);
      rows[here + j] = slips;
      if (slips < least) least = slips;
    }
    return least;
  }
}
