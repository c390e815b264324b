// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import { leadersIn } from '../leader/leader-line.ts';
import type { Line } from '../lines/line.ts';
import { figureIn } from '../reading/key-figure.ts';
import { introIn } from '../reading/list-intro.ts';
import { topicOf } from '../reading/topic-heading.ts';
import { aboutThePage, aboveTitle, leaveOver, pageHeading } from './about-the-page.ts';
import { isHeadingShape } from './heading-shape.ts';
import { leader, unitLine } from './leader-rules.ts';
import { closeAddress, isContactLine, isOverTown, onBoxLine, onContact, onStreet } from './on-contact.ts';
import { leaveLevels, onHeading, openTopic } from './on-heading.ts';
import { onIntro } from './on-intro.ts';
import { itemIntro, onItem } from './on-item.ts';
import { onParagraph } from './on-paragraph.ts';
import { sentencesOf } from './sentences.ts';
import { accountFor, type State } from './state.ts';

type Rule = (state: State, line: Line, index: number) => boolean;

/** The rules in the order in which they are tried; the first that takes a line has it. */
const rules: readonly Rule[] = [
  aboutThePage,
  pageHeading,
  aboveTitle,
  item,
  topic,
  contact,
  leader,
  unitLine,
  boxLine,
  introBehindText,
  intro,
  figure,
  heading,
  paragraph,
];

/** Reads the lines from the top; each is taken by one rule, or is not understood. */
export function walk(state: State): void {
  for (const [index, line] of state.lines.entries()) {
    if (state.draft.used.has(line.number)) continue;
    const taken = rules.some((rule) => rule(state, line, index));
    if (!taken) leaveOver(state, line);
  }
  closeAddress(state);
}

function item(state: State, line: Line, index: number): boolean {
  if (!line.item) return false;
  if (!itemIntro(state, line, state.lines[index + 1])) onItem(state, line, index);
  return true;
}

function topic(state: State, line: Line, index: number): boolean {
  const found = topicOf(line.text);
  const isSubtitle = state.lines[index - 1]?.number === state.page.line;
  const apart = isSubtitle || line.level !== null || line.text.endsWith(':') || line.gap || found !== 'other';
  if (!found || !apart || state.draft.named(line.text).length > 0) return false;
  if (found === 'other' && !isSubtitle && !isHeadingShape(line, state.lines[index + 1])) return false;
  closeAddress(state);
  return openTopic(state, line, found);
}

function contact(state: State, line: Line, index: number): boolean {
  if (isOverTown(line, state.lines[index + 1])) return onStreet(state, line);
  if (!isContactLine(line.text)) return false;
  onContact(state, line);
  return true;
}

function boxLine(state: State, line: Line, index: number): boolean {
  return onBoxLine(state, line, index);
}

/** "Den ledes af A. Den består af:": what stands before the introduction is a text. */
function introBehindText(state: State, line: Line, index: number): boolean {
  const sentences = line.item || !line.text.endsWith(':') ? [] : sentencesOf(line.text);
  if (sentences.length < 2 || !introIn(sentences.at(-1) ?? '', false)) return false;
  const { unit } = state;
  onParagraph(state, { ...line, text: sentences.slice(0, -1).join(' ') });
  Object.assign(state, { unit });
  return intro(state, { ...line, text: sentences.at(-1) ?? '' }, index);
}

function intro(state: State, line: Line, index: number): boolean {
  const next = state.lines[index + 1];
  // "Staben" right over its head is a unit of that name; over a list it introduces staff.
  if (/^stab(?:en)?$/i.test(line.text) && leadersIn(contactsIn(next?.text ?? '').rest).length > 0)
    return false;
  if (isOne(line, next)) return false;
  const isAlone = isHeadingShape(line, next) || (line.gap && !line.text.includes(' '));
  const isGroup = isAlone && state.draft.named(line.text).length === 0;
  const found = introIn(line.text, next?.item === true || (isGroup && line.text.split(' ').length < 5));
  if (!found || (!isGroup && !line.text.includes(':') && !next?.item)) return false;
  if (found.list === 'unknown' && !line.text.endsWith(':')) return false;
  if (found.inline !== '' && !/:\s*$/.test(line.text) && line.text.split(/[.!?]\s/).length > 1) return false;
  if (found.list === 'tasks' && (found.inline !== '' || (!line.text.includes(':') && !next?.item)))
    return false;
  if (/;|^øverst\b/i.test(line.text) && found.inline !== '') return false;
  if (isGroup) leaveLevels(state, line);
  onIntro(state, line, found, index);
  return true;
}

/** "Jobcenter" is many as well as one: over no list, and without a colon, it is the name of one. */
const isOne = ({ text }: Line, next: Line | undefined): boolean =>
  /^\p{L}+(?:center|team|udvalg|råd)$/iu.test(text) && !next?.item;

function figure(state: State, line: Line): boolean {
  const found = figureIn(line.text);
  const isOne =
    found !== null &&
    (state.topic === 'figures' || /ansatte|medarbejdere|budget|årsværk|fuldtids/i.test(found.label));
  if (!isOne) return false;
  const id = state.draft.nextId('k');
  state.draft.figures.push({ ...found, id, unit: state.unit, line: line.number, text: line.text });
  accountFor(state, line, 'key-figure', id);
  return true;
}

function heading(state: State, line: Line, index: number): boolean {
  const next = state.lines[index + 1];
  const isHeading = isHeadingShape(line, next) || isAwaited(state, line, next);
  return overWork(state, line, next) || (isHeading && onHeading(state, line, index));
}

/** The bare name of a unit that was announced, on a line of its own, begins its section whatever comes next. */
function isAwaited(state: State, line: Line, next: Line | undefined): boolean {
  const awaits = (text: string) =>
    state.draft.named(text).some((unit) => unit.line !== line.number && !state.sections.has(unit));
  if (line.item || state.topic === 'contact' || !awaits(line.text)) return false;
  return line.gap || (next !== undefined && !next.gap && !awaits(next.text));
}

const work =
  /^(?:vores |afdelingens |kontorets )?(?:\p{L}+)?(?:opgaver|ansvarsområder|arbejdsområder|fokusområder)$/iu;

/** "Opgaver" over running text; over a list it would introduce it. */
function overWork(state: State, line: Line, next: Line | undefined): boolean {
  return next !== undefined && !next.item && work.test(line.text) && openTopic(state, line, 'other');
}

const fewestWords = 4;

/** What is left and has some words is a text; fewer words without a full stop are not understood. */
function paragraph(state: State, line: Line): boolean {
  if (line.text.split(' ').length < fewestWords && !/\p{L}[.!?]$/u.test(line.text)) return false;
  onParagraph(state, line);
  return true;
}
