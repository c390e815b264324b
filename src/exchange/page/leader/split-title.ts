// SPDX-License-Identifier: MPL-2.0
import { isNamePart, isPersonName, nameStart } from '../words/person-name.ts';
import { isBeforeHead, isTitleHead } from '../words/titles.ts';

export interface TitleAndName {
  readonly title: string;
  readonly name: string | null;
}

const linking = /^(?:for|af|i|ved|på|hos|med)$/i;
const longestTitle = 16;

/** "Kommunaldirektør Christian Roslev" in title and name; the name null for a title alone; null for neither. */
export function splitTitle(text: string): TitleAndName | null {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0 || words.length > longestTitle) return null;
  const head = headAt(words);
  if (head === null) return null;
  const rest = words.slice(head + 1);
  const title = words.slice(0, head + 1).join(' ');
  if (rest.length === 0) return { title, name: null };
  return linking.test(rest[0] ?? '') ? withComplement(words, head) : withName(title, rest);
}

/** Where the title's head is: the first title word, with nothing before it but what may stand there. */
function headAt(words: readonly string[]): number | null {
  for (const [at, word] of words.entries()) {
    if (isTitleHead(word)) return joined(words, at);
    if (at > 4 || !mayComeBefore(words, at)) return null;
  }
  return null;
}

/** "Økonomi- og personalechef", "By- og kulturdirektør": the first word ends in a hyphen. */
function mayComeBefore(words: readonly string[], at: number): boolean {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  return isBeforeHead(word) || next.startsWith('-');
}

/** "Borgmester og formand for …", "chef/leder": a second head right behind belongs to the title. */
function joined(words: readonly string[], at: number): number {
  const [, and = '', second = ''] = words.slice(at);
  return (and === 'og' || and === '/') && isTitleHead(second) && second === second.toLowerCase()
    ? at + 2
    : at;
}

/** "Direktør for Børn og Unge Jens Vad": what follows "for" is the title's, but for the name at the end. */
function withComplement(words: readonly string[], head: number): TitleAndName {
  const start = nameStart(words, head + 3);
  if (start === null) return { title: words.join(' '), name: null };
  return { title: words.slice(0, start).join(' '), name: words.slice(start).join(' ') };
}

function withName(title: string, rest: readonly string[]): TitleAndName | null {
  const bare = rest.map((word) => word.replace(/^[,–-]+|[,;]+$/g, '')).filter((word) => word !== '');
  if (isPersonName(bare)) return { title, name: bare.join(' ') };
  return bare.length === 1 && isNamePart(bare[0] ?? '') ? { title, name: bare[0] ?? null } : null;
}
