// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import { leaderToldOf } from '../leader/leader-sentence.ts';
import type { Line } from '../lines/line.ts';
import { employeesIn } from '../reading/key-figure.ts';
import { addContacts, addLeader, unitsNamed } from './add-posts.ts';
import { addText } from './add-units.ts';
import { addCounts } from './counts.ts';
import type { UnitDraft } from './draft.ts';
import { unitAtStart } from './find-unit.ts';
import { learnKind } from './learn-kind.ts';
import { sentencesOf } from './sentences.ts';
import { accountFor, ownerOf, type State } from './state.ts';
import { addStructure } from './structure-sentence.ts';

/** Longer paragraphs are kept as text and not searched. */
const longest = 6000;

/** A paragraph is a text of a unit; what its sentences tell of structure and leaders is read besides. */
export function onParagraph(state: State, line: Line): void {
  state.list = null;
  const unit = unitAtStart(state, line.text) ?? state.unit;
  const sentences = line.text.length > longest ? [] : sentencesOf(line.text);
  const read = sentences.map((sentence) => onSentence(state, sentence, unit, line.number));
  const ids = read.flatMap((made) => made.ids);
  const contacts = contactIds(state, line);
  state.holder = null;
  const isStructure = read.length > 0 && read.every(({ whole }) => whole);
  const text = isStructure ? [] : [addText(state, unit, line.text, line.number)];
  accountFor(state, line, isStructure ? useOf(ids) : 'text', ...text, ...ids, ...contacts);
}

function contactIds(state: State, line: Line): string[] {
  const owner = state.holder ?? ownerOf(state.unit);
  const { contacts } = contactsIn(line.text);
  const kept = line.text.length > 400 ? contacts.filter(({ type }) => type !== 'web') : contacts;
  return addContacts(
    state,
    kept.filter(({ type }) => type !== 'opening-hours' || line.text.length < 120),
    owner,
    line.number,
  );
}

const useOf = (ids: readonly string[]) =>
  ids.some((id) => id.startsWith('u')) ? 'unit' : ids.some((id) => id.startsWith('p')) ? 'post' : 'check';

function onSentence(
  state: State,
  sentence: string,
  unit: UnitDraft,
  line: number,
): { readonly ids: string[]; readonly whole: boolean } {
  learnKind(sentence, unit);
  const figures = addEmployees(state, sentence, unit, line);
  const led = addToldLeader(state, sentence, unit, line);
  if (led) return { ids: [...figures, ...led.ids], whole: led.whole };
  const structure = addStructure(state, sentence, line);
  const counts = /\b(?:består|bestående|opdelt|inddelt|organiser|har|er|omfatter|rummer|fordelt)\w*/i.test(
    sentence,
  )
    ? addCounts(state, sentence, unit, line)
    : [];
  return { ids: [...figures, ...(structure?.ids ?? []), ...counts], whole: structure?.whole === true };
}

function addToldLeader(state: State, sentence: string, unit: UnitDraft, line: number) {
  const told = sentence.length > 400 ? null : leaderToldOf(contactsIn(sentence).rest);
  if (!told) return null;
  const { leader, whole } = told;
  const led = told.unit ? (unitsNamed(state, told.unit)[0] ?? unitAtStart(state, told.unit) ?? unit) : unit;
  const isKnown =
    leader.of === null || leader.title.includes(leader.of) || unitsNamed(state, leader.of).length > 0;
  const title = isKnown ? leader.title : `${leader.title} for ${leader.of}`;
  return { ids: addLeader(state, { ...leader, title }, led, 'by-title', line), whole };
}

function addEmployees(state: State, sentence: string, unit: UnitDraft, line: number): string[] {
  const figure = employeesIn(sentence);
  if (!figure || state.draft.figures.some((known) => known.unit === unit && known.value === figure.value))
    return [];
  const id = state.draft.nextId('k');
  state.draft.figures.push({ ...figure, id, unit, line, text: sentence });
  return [id];
}
