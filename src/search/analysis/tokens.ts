// SPDX-License-Identifier: MPL-2.0
import { fold } from './fold.ts';

/** Nothing that anyone looks for is longer. */
const longest = 60;
/** The words in a text. */
export const words = /[\p{L}\p{N}\p{Mark}]+/gu;
const hyphened = /[\p{L}\p{N}\p{Mark}]+(?:-[\p{L}\p{N}\p{Mark}]+)+/gu;

/** A word as it was written, in lower case, and folded. */
export interface Token {
  readonly shown: string;
  readonly folded: string;
}

/** The words of a text in order: `Børn & Unge, PPU 0-18` → børn, unge, ppu, 0, 18. */
export function tokensIn(text: string): readonly Token[] {
  return (text.match(words) ?? []).map(token);
}

/** What is written with a hyphen, as one word: `Nem-ID` → nemid, `Karl-Åge` → karlaage. */
export function joinedIn(text: string): readonly Token[] {
  if (!text.includes('-')) return [];
  return (text.match(hyphened) ?? []).map((all) => token(all.replaceAll('-', '')));
}

function token(written: string): Token {
  const shown = written.slice(0, longest).toLowerCase().normalize('NFC');
  return { shown, folded: fold(shown) };
}
