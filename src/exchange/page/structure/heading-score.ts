// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import { leadersIn } from '../leader/leader-line.ts';
import { leadersToldOf } from '../leader/leader-sentence.ts';
import type { Line } from '../lines/line.ts';
import { introIn } from '../reading/list-intro.ts';
import { topicOf } from '../reading/topic-heading.ts';
import { canonical } from '../words/canonical.ts';
import { kindOfName } from '../words/kinds.ts';
import { namesUnit } from '../words/organisation-words.ts';
import { isHeadingShape } from './heading-shape.ts';
import { looksLikeUnits } from './item-shape.ts';
import type { State } from './state.ts';

/** From this score on a heading is taken for a unit's name. */
export const enough = 3;

const window = 14;

/** How surely a heading names a unit: its own words, and what stands below it. */
export function unitScore(state: State, index: number): number {
  const text = state.lines[index]?.text ?? '';
  const section = sectionBelow(state.lines, index);
  return (
    ownWords(state, text) +
    asMember(state, state.lines[index]) +
    sum(section.map((line, at) => signOf(state, text, line, at, section)))
  );
}

function ownWords(state: State, text: string): number {
  const announced = state.draft.named(text).length > 0 ? 5 : 0;
  const named = namesUnit(text) ? 2 : 0;
  const kind = kindOfName(text) ? 1 : 0;
  return announced + named + kind - looseness(text);
}

/** Under "Afdelinger" the headings one level deeper are its members; "består af seks afdelinger:" lends some faith. */
function asMember({ groups }: State, line: Line | undefined): number {
  const group = groups.at(-1);
  if (!group || !line) return 0;
  if (group.level !== null && line.level !== null) return line.level === group.level + 1 ? 3 : 0;
  return group.count !== null && group.members < group.count ? 1 : 0;
}

/** Words that headings of articles have and names have not: questions, verbs, quotes, many small words. */
function looseness(text: string): number {
  const odd = /["”“!?]|\b(?:er|har|kan|skal|vil|du|dig|din|vi|hvordan|her|nye?|blandt)\b/i.test(text) ? 4 : 0;
  const small = text
    .split(' ')
    .filter(
      (word) =>
        /^\p{Ll}/u.test(word) &&
        !/^(?:og|for|af|i|til|på|kontor|afdeling|sekretariat|center|team|by|land)$/.test(word),
    );
  return odd + (small.length > 1 && !namesUnit(text) ? 2 : 0);
}

function sectionBelow(lines: readonly Line[], index: number): readonly Line[] {
  const section: Line[] = [];
  for (let at = index + 1; at < Math.min(lines.length, index + window); at++) {
    const line = lines[at];
    if (!line || (isHeadingShape(line, lines[at + 1]) && !isPartOfSection(line))) break;
    section.push(line);
  }
  return section;
}

/** Headings that stand inside a unit's section: its leadership, a person, the introduction of its list. */
const isPartOfSection = ({ text }: Line): boolean =>
  topicOf(text) === 'leadership' ||
  leadersIn(contactsIn(text).rest).length > 0 ||
  introIn(text, false) !== null;

function signOf(state: State, name: string, line: Line, at: number, section: readonly Line[]): number {
  if (line.item) return at === 0 ? itemSign(state, section) : 0;
  const own =
    canonical(line.text).startsWith(`${canonical(name)} `) ||
    canonical(line.text).startsWith(`i ${canonical(name)} `);
  if (own && at < 3) return 4;
  if (
    at === 0 &&
    /^(?:\p{Lu}\p{Ll}*(?:afdelingen|kontoret|sekretariatet|cent(?:e)?ret|teamet|enheden|forvaltningen|staben)) \p{Ll}/u.test(
      line.text,
    )
  )
    return 3;
  if (at === 0 && leadersToldOf(contactsIn(line.text).rest)?.unit) return 2;
  if (at === 0 && /^Vi \p{Ll}/u.test(line.text)) return 1;
  if (at === 0 && /^(?:vakant|ubesat|ledig)\b/i.test(line.text)) return 2;
  if (topicOf(line.text) === 'leadership') return 2;
  if (leadersIn(contactsIn(line.text).rest).some(({ leading }) => leading)) return 2;
  return introIn(line.text, line.text.endsWith(':')) ? 1 : 0;
}

/** A heading right above a list: of units, it names one; on a page that tells a diagram, any list does. */
function itemSign(state: State, section: readonly Line[]): number {
  const items = section.filter(({ item }) => item).map(({ text }) => text);
  if (state.isDiagram) return 3;
  return looksLikeUnits(items) ? 1 : 0;
}

const sum = (numbers: readonly number[]): number =>
  Math.min(
    8,
    numbers.reduce((a, b) => a + b, 0),
  );
