// SPDX-License-Identifier: MPL-2.0
import type { OfflineCall, OfflineFigures } from './figures.ts';

const mostFound = 12;

/** A call made ready to be found: its name, and all the rest, each word after a space. */
interface Findable {
  readonly call: OfflineCall;
  readonly name: string;
  readonly rest: string;
  readonly place: string;
  readonly digits: string;
}

/** Finds by the beginnings of words and by the digits of numbers: no slips, no forms of words, no word for another. */
export class OfflineSearch {
  readonly #all: readonly Findable[];

  constructor({ units, calls }: OfflineFigures) {
    this.#all = calls.map((call) => {
      const [name, title, unit, numbers, , , , words] = call;
      return {
        call,
        name: spaced(name),
        rest: spaced(`${title} ${words}`),
        place: spaced(placeOf(units, unit).join(' ')),
        digits: numbers
          .map(([text, about]) => `${text.replace(/\D/g, '')} ${about.replace(/\D/g, '')}`)
          .join(' '),
      };
    });
  }

  find(query: string): readonly OfflineCall[] {
    const numbers = /^[\d\s+-]+$/.test(query) ? query.replace(/\D/g, '') : '';
    const words = spaced(query).trim().split(' ').filter(Boolean);
    if (words.length === 0) return [];
    const scored = this.#all.flatMap((one) => {
      const score = numbers === '' ? scoreOf(one, words) : one.digits.includes(numbers) ? 1 : 0;
      return score > 0 ? [{ score: score - one.name.length / 1_000, call: one.call }] : [];
    });
    return scored
      .sort((a, b) => b.score - a.score)
      .slice(0, mostFound)
      .map(({ call }) => call);
  }
}

/** Every word has to begin one of theirs; in the name counts most. */
function scoreOf({ name, rest, place, digits }: Findable, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    const here = name.includes(` ${word}`)
      ? 4
      : rest.includes(` ${word}`)
        ? 2
        : place.includes(` ${word}`)
          ? 1
          : 0;
    const found = here || (/^\d{3,}$/.test(word) && digits.includes(word) ? 2 : 0);
    if (found === 0) return 0;
    score += found;
  }
  return score;
}

/** The names of a unit and of those over it, the topmost first, without the whole. */
export function placeOf(units: OfflineFigures['units'], unit: number): readonly string[] {
  const names: string[] = [];
  for (let at = units[unit]; at && names.length < 20; at = units[at[1]]) names.unshift(at[0]);
  return names.slice(1).filter((name) => name !== '');
}

function spaced(text: string): string {
  return ` ${text
    .toLocaleLowerCase('da')
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')}`;
}
