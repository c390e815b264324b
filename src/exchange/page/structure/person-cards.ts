// SPDX-License-Identifier: MPL-2.0
import { party } from '../leader/leader-line.ts';
import { splitTitle } from '../leader/split-title.ts';
import type { Line } from '../lines/line.ts';
import { topicOf } from '../reading/topic-heading.ts';
import { capacityIn } from '../words/capacity.ts';
import { isKnownPersonName, isPersonName } from '../words/person-name.ts';
import { vacancyIn } from '../words/vacancy.ts';

/** Joins what cards of contact persons put on two lines: name over title, or title over name. */
export function joinCards(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    const card = line && next ? cardOf(line, next) : null;
    if (card) at++;
    if (card ?? line) joined.push((card ?? line) as Line);
  }
  return joined;
}

function cardOf(line: Line, next: Line): Line | null {
  if (line.text.length > 90 || next.text.length > 90 || line.zone !== next.zone) return null;
  if (next.item !== line.item && next.item) return null;
  const source = [...line.source, ...next.source];
  if (isName(line.text, next.gap) && isTitle(next.text))
    return { ...line, text: `${line.text}, ${next.text}`, source };
  const plain = line.text.replace(/\s*:$/, '');
  if (isTitle(plain) && (isName(next.text, next.gap) || vacancyIn(next.text).rest === '')) {
    return { ...line, text: `${plain}: ${next.text}`, source };
  }
  return null;
}

/** Across blank space only a name that is surely one. */
function isName(text: string, gap: boolean): boolean {
  const words = text.replace(party, '').replace(/,$/, '').trim().split(' ');
  return gap ? isKnownPersonName(words) : isPersonName(words);
}

function isTitle(text: string): boolean {
  if (/[.!?]$/.test(text) || topicOf(`${text}`) === 'staff-members') return false;
  const title = splitTitle(capacityIn(text).rest);
  return title !== null && title.name === null;
}
