// SPDX-License-Identifier: MPL-2.0
import { entities, type Outcome, type Refusal, refuse, refused, success } from '../../organisation/index.ts';

/** One line of a list: what citizens say, and what the organisation calls it. */
export interface SaidAndMeant {
  readonly said: readonly string[];
  readonly means: readonly string[];
}

const mostBytes = 1024 * 1024;

/**
 * Reads a list of citizens' words, a line for each: `skrald, skraldespand > renovation, affald`. Nothing after the `>`: the
 * words mean nothing here. Empty lines and those that begin with `#` are passed over. Refuses the whole list, with the
 * number of each line that is unclear.
 */
export function readSynonyms(bytes: Uint8Array): Outcome<readonly SaidAndMeant[]> {
  if (bytes.length > mostBytes) return refused(refuse('synonyms-too-large', { limit: '1 MB' }));
  const text = textOf(bytes);
  if (text === undefined) return refused(refuse('synonyms-not-text', {}));
  const lines = text.split(/\r?\n/).map((line, place) => readLine(line.trim(), place + 1));
  const refusals = lines.flatMap((line) => line.refusals);
  return refusals.length > 0 ? refused(...refusals) : success(lines.flatMap((line) => line.words));
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

interface ReadLine {
  readonly words: readonly SaidAndMeant[];
  readonly refusals: readonly Refusal[];
}

function readLine(line: string, number: number): ReadLine {
  if (line === '' || line.startsWith('#')) return { words: [], refusals: [] };
  const [said, means, ...more] = line.split('>').map(phrasesIn);
  const words = entities.synonym.safeParse({ said, means });
  if (more.length === 0 && words.success) return { words: [words.data], refusals: [] };
  const about = { line: String(number), text: line.slice(0, 80) };
  return { words: [], refusals: [refuse('synonyms-unclear-line', about, String(number))] };
}

function phrasesIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
