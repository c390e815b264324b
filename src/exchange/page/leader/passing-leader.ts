// SPDX-License-Identifier: MPL-2.0
import { writtenTitle } from '../words/titles.ts';
import { isLeading } from './leader.ts';
import { leadersIn } from './leader-line.ts';
import { splitTitle } from './split-title.ts';
import type { ToldLeaders } from './told.ts';

/** "Stillingen som centerchef er ledig." */
const vacantAs =
  /^(?:stillingen|posten|jobbet) som (.{3,80}?) (?:er|står) (?:\p{L}+ |p\.t\. |for tiden |for øjeblikket ){0,2}?(?:ledig|ubesat|vakant|opslået)\b(.*)$/iu;

export function vacantPost(sentence: string): ToldLeaders | null {
  const [, words = '', rest = ''] = vacantAs.exec(sentence) ?? [];
  const title = words ? splitTitle(words) : null;
  if (title?.name !== null) return null;
  const written = writtenTitle(title.title);
  const leader = {
    title: written,
    name: null,
    capacity: 'permanent',
    vacant: true,
    of: null,
    seats: 1,
  } as const;
  return { leaders: [{ ...leader, leading: isLeading(written) }], unit: null, whole: /^\.?$/.test(rest) };
}

/** "Souschef Lene Juul varetager ledelsen indtil videre": a post with its holder, which does not lead by itself. */
export function standIn(sentence: string): ToldLeaders | null {
  const [, who = ''] =
    /^(\p{Lu}.{5,80}?) (?:varetager|står for|overtager|passer) (?:p\.t\. |indtil videre |imens |midlertidigt )?(?:ledelsen|stillingen|posten|lederopgaven|opgaverne)\b/u.exec(
      sentence,
    ) ?? [];
  const [leader] = who ? leadersIn(who) : [];
  return leader?.name ? { leaders: [{ ...leader, leading: false }], unit: null, whole: false } : null;
}

const contact =
  /^.*\b(?:kontakte?|henvend(?:e|else)(?: dig)? til|spørgsmål til|fås hos)\s*:?\s+(\p{L}.+)$/isu;

/** "Har du spørgsmål, kan du kontakte: Kontorchef Eva Lund": whom to ask is named at the end. */
export function contactAtEnd(sentence: string): ToldLeaders | null {
  const words = contact.exec(sentence)?.[1];
  const [leader] = words ? leadersIn(words) : [];
  return leader?.name ? { leaders: [leader], unit: null, whole: false } : null;
}
