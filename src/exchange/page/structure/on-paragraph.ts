// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import type { Leader } from '../leader/leader.ts';
import { leadersToldOf } from '../leader/leader-sentence.ts';
import type { Line } from '../lines/line.ts';
import { employeesIn } from '../reading/key-figure.ts';
import { addContacts, addLeader, unitsNamed } from './add-posts.ts';
import { addText } from './add-units.ts';
import { addCounts } from './counts.ts';
import type { Owner, UnitDraft } from './draft.ts';
import { unitAtStart } from './find-unit.ts';
import { learnKind } from './learn-kind.ts';
import { sentencesOf } from './sentences.ts';
import { accountFor, ownerOf, type State } from './state.ts';
import { addFurther, addStructure } from './structure-sentence.ts';

/** Longer paragraphs are kept as text and not searched. */
const longest = 6000;

/** A paragraph is a text of a unit; what its sentences tell of structure and leaders is read besides. */
export function onParagraph(state: State, line: Line): void {
  state.list = null;
  const unit = unitAtStart(state, line.text) ?? state.unit;
  const sentences = line.text.length > longest ? [] : sentencesOf(line.text);
  const before = state.holder;
  const read = sentences.map((sentence) =>
    onSentence(state, sentence, unitAtStart(state, sentence) ?? unit, line),
  );
  const ids = read.flatMap((made) => made.ids);
  const contacts = sentences.length > 0 ? [] : contactIds(state, line.text, line, ownerOf(unit));
  const isStructure = read.length > 0 && read.every(({ whole }) => whole);
  // "Økonomi ledes af Eva Lund." is as good as a line of her own: the phone below it is hers.
  if (!isStructure || state.holder === before) state.holder = null;
  const text = isStructure ? [] : [addText(state, unit, line.text, line.number)];
  accountFor(state, line, isStructure ? useOf(ids) : 'text', ...text, ...ids, ...contacts);
}

function contactIds(state: State, words: string, line: Line, owner: Owner): string[] {
  const { contacts } = contactsIn(words);
  const kept = line.text.length > 400 ? contacts.filter(({ type }) => type !== 'web') : contacts;
  return addContacts(
    state,
    kept.filter(({ type }) => type !== 'opening-hours' || line.text.length < 120),
    owner,
    line.number,
  );
}

/** The contacts in a sentence are those of whom it tells, or of the person that "Hun" is; else the unit's. */
function ownerIn(state: State, sentence: string, tellsOfLeader: boolean): Owner {
  const isAlone = contactsIn(sentence).rest.split(' ').length < 4;
  const goesOn =
    tellsOfLeader || isAlone || /^(?:Hun|Han|Vedkommende|Direkte|Ring|Skriv|Kontakt|Du)\b/.test(sentence);
  return (goesOn ? state.holder : null) ?? ownerOf(state.unit);
}

const useOf = (ids: readonly string[]) =>
  ids.some((id) => id.startsWith('u')) ? 'unit' : ids.some((id) => id.startsWith('p')) ? 'post' : 'check';

/** "Forvaltningen har ca. 420 ansatte": nothing more is said. */
const onlyEmployees = /^\p{Lu}.{1,70} har (?:\p{Ll}+\.? ){0,2}[\d.]+ \p{Ll}+\.?$/u;

function onSentence(
  state: State,
  sentence: string,
  unit: UnitDraft,
  line: Line,
): { readonly ids: string[]; readonly whole: boolean } {
  learnKind(sentence, unit);
  const figures = addEmployees(state, sentence, unit, line.number);
  const led =
    addFurtherLed(state, sentence, line.number) ?? addToldLeaders(state, sentence, unit, line.number);
  const contacts = contactIds(state, sentence, line, ownerIn(state, sentence, led !== null));
  if (led) return { ids: [...figures, ...led.ids, ...contacts], whole: led.whole };
  const structure = addStructure(state, sentence, line.number);
  const counts = /\b(?:består|bestående|opdelt|inddelt|organiser|har|er|omfatter|rummer|fordelt)\w*/i.test(
    sentence,
  )
    ? addCounts(state, sentence, unit, line.number)
    : [];
  return {
    ids: [...figures, ...(structure?.ids ?? []), ...counts, ...contacts],
    whole: structure?.whole === true || (figures.length > 0 && onlyEmployees.test(sentence)),
  };
}

/** "Derudover er der et sekretariat, som ledes af chef Eva Lund": the leader is the new unit's. */
function addFurtherLed(state: State, sentence: string, line: number) {
  const [, first = '', leads = ''] = /^(.{10,160}?), (?:der|som) (ledes af .+)$/u.exec(sentence) ?? [];
  const made = first ? addFurther(state, first, line) : null;
  const unit = state.draft.units.find(({ id }) => id === made?.ids[0]);
  const led = made && unit ? addToldLeaders(state, leads, unit, line) : null;
  return made && { ids: [...made.ids, ...(led?.ids ?? [])], whole: led?.whole ?? false };
}

function addToldLeaders(state: State, sentence: string, unit: UnitDraft, line: number) {
  const told = sentence.length > 400 ? null : leadersToldOf(contactsIn(sentence).rest);
  if (!told) return null;
  const ofAll =
    told.unit !== null && /\b(?:samlede|overordnede|øverste)\b/i.test(told.unit) ? state.page : null;
  const led =
    ofAll ?? (told.unit ? (unitsNamed(state, told.unit)[0] ?? unitAtStart(state, told.unit) ?? unit) : unit);
  const ids = told.leaders.flatMap((leader) =>
    addLeader(state, { ...leader, title: titleOf(state, leader) }, led, 'by-title', line),
  );
  return { ids, whole: told.whole };
}

/** What a post is for belongs to its title unless a unit of that name is known. */
function titleOf(state: State, { title, of }: Leader): string {
  const isKnown = of === null || title.includes(of) || unitsNamed(state, of).length > 0;
  return isKnown ? title : `${title} for ${of}`;
}

function addEmployees(state: State, sentence: string, unit: UnitDraft, line: number): string[] {
  const figure = employeesIn(sentence);
  if (!figure || state.draft.figures.some((known) => known.unit === unit && known.value === figure.value))
    return [];
  const id = state.draft.nextId('k');
  state.draft.figures.push({ ...figure, id, unit, line, text: sentence });
  return [id];
}
