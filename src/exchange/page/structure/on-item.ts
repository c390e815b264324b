// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import { leadersIn } from '../leader/leader-line.ts';
import type { Line } from '../lines/line.ts';
import { figureIn } from '../reading/key-figure.ts';
import { introIn } from '../reading/list-intro.ts';
import { isStaffKind } from '../words/kinds.ts';
import { isKnownPersonName } from '../words/person-name.ts';
import { addContacts, addLeader } from './add-posts.ts';
import { addNamed, addText } from './add-units.ts';
import { addComposed, addCounts, relationOf } from './composition.ts';
import { shapeOf } from './item-shape.ts';
import { isContactLine, onContact } from './on-contact.ts';
import { openUnknownList } from './open-list.ts';
import { accountFor, type OpenList, ownerOf, type State } from './state.ts';

/** Reads one item of a list, by what the list holds and by the item's own shape. */
export function onItem(state: State, line: Line, index: number): void {
  if (isContactLine(line.text)) return onContact(state, line);
  const list = state.list ?? openUnknownList(state, index);
  state.list = list;
  const shape =
    list.of === 'units' || list.of === 'staff' ? shapeOf(line.text) : list.of;
  if (shape === 'figures' || shape === 'figure') return asFigure(state, line, list);
  if (shape === 'post' || shape === 'posts') return asPost(state, line, list);
  if (shape === 'unit') return asUnit(state, line, list);
  if (shape === 'websites') return asWebsite(state, line);
  if (shape === 'texts')
    return accountFor(state, line, 'text', addText(state, list.owner, line.text, line.number));
  return asTask(state, line, list);
}

function asTask(state: State, line: Line, { owner }: OpenList): void {
  if (leadsByTitle(line.text) && state.topic === 'leadership')
    return asPost(state, line, { ...blank, owner });
  const id = state.draft.nextId('t');
  state.draft.tasks.push({ id, unit: owner, text: line.text, line: line.number });
  accountFor(state, line, 'task', id);
}

const blank: Omit<OpenList, 'owner'> = { of: 'posts', relation: 'line', kind: null, above: [] };
const leadsByTitle = (text: string): boolean =>
  leadersIn(contactsIn(text).rest).some(({ name }) => name !== null);

function asFigure(state: State, line: Line, { owner }: OpenList): void {
  const figure = figureIn(line.text);
  if (!figure) return accountFor(state, line, 'text', addText(state, owner, line.text, line.number));
  const id = state.draft.nextId('k');
  state.draft.figures.push({ ...figure, id, unit: owner, line: line.number, text: line.text });
  accountFor(state, line, 'key-figure', id);
}

function asPost(state: State, line: Line, { owner }: OpenList): void {
  const { contacts, rest } = contactsIn(line.text);
  const leaders = leadersIn(rest);
  if (leaders.length === 0) return asOtherPerson(state, line, rest);
  const leading = state.topic === 'leadership' || state.topic === 'contact' ? 'by-title' : 'no';
  const ids = leaders.flatMap((leader) => addLeader(state, leader, owner, leading, line.number));
  const holder = state.holder ?? ownerOf(owner);
  accountFor(state, line, 'post', ...ids, ...addContacts(state, contacts, holder, line.number));
}

/** A name without a title, or words that are no post: kept, and said to be so. */
function asOtherPerson(state: State, line: Line, rest: string): void {
  if (isKnownPersonName(rest.split(' ')) || contactsIn(line.text).contacts.length > 0)
    return accountFor(state, line, 'not-understood');
  accountFor(state, line, 'text', addText(state, state.unit, line.text, line.number));
}

function asUnit(state: State, line: Line, list: OpenList): void {
  const place = placeOf(line, list);
  if (isStaffWord(line.text)) return openStaffInside(state, line, list, place.parent);
  const composed = /^(\p{Lu}.{1,80}?),? (?:som|der) (?:består af|er opdelt i|omfatter|har) (.+)$/u.exec(
    line.text,
  );
  const { name, ids: more } = withLeader(state, line, composed?.[1] ?? line.text);
  const ids = composed
    ? addComposed(
        state,
        name,
        composed[2] ?? '',
        { owner: place.parent, relation: place.relation, kind: place.kind, count: null },
        line.number,
      )
    : addNamed(state, name, place, line.number).ids;
  const unit = state.draft.units.find(({ id }) => id === ids[0]);
  if (unit) list.above.push({ indent: line.indent, unit });
  accountFor(state, line, 'unit', ...ids, ...(unit ? more(unit) : []));
}

/** The list's owner, or the item above that this one is set in under. */
function placeOf(line: Line, list: OpenList) {
  while ((list.above.at(-1)?.indent ?? -1) >= line.indent) list.above.pop();
  const above = list.above.at(-1);
  if (above) return { parent: above.unit, relation: 'line' as const, kind: null };
  return { parent: list.owner, relation: list.relation, kind: list.kind };
}

const isStaffWord = (text: string): boolean => /^(?:stabsfunktioner|stabe|stabsenheder|stab):?$/i.test(text);

/** An item "Stabsfunktioner" with deeper items below it: those are staff of the unit. */
function openStaffInside(state: State, line: Line, list: OpenList, owner: OpenList['owner']): void {
  state.list = {
    ...list,
    of: 'staff',
    owner,
    relation: 'staff',
    kind: /funktion/i.test(line.text) ? 'stabsfunktion' : 'stab',
    above: [],
  };
  accountFor(state, line, 'list-intro');
}

const split = /^(.{2,80}?)(?:\s+[–-]\s+|:\s+|,\s+|\s*\()(.{5,160}?)\)?$/;

/** "Borgerservice – leder Anne Holm, tlf. 9931 1505": the unit, and what to add to it when it is made. */
function withLeader(state: State, line: Line, text: string) {
  const { contacts, rest } = contactsIn(text);
  const [, name = '', words = ''] = split.exec(rest) ?? [];
  const leaders = name ? leadersBehind(words) : [];
  const named = leaders.some((leader) => leader.name !== null);
  const bare = named ? name : contacts.length > 0 ? rest : text;
  const ids = (unit: OpenList['owner']) => {
    const made = named ? leaders.flatMap((leader) => addLeader(state, leader, unit, 'yes', line.number)) : [];
    const holder = named ? (state.holder ?? ownerOf(unit)) : ownerOf(unit);
    return [...made, ...addContacts(state, contacts, holder, line.number)];
  };
  return { name: bare, ids };
}

/** "leder: Kulturchef Ida Lund", "leder: Kim Bro", "v/ Kim Bro". */
function leadersBehind(words: string) {
  const bare = words.replace(/^(?:ved|v\/|leder:?|ledes af|ledelse:?|chef:?|kontakt:?) /iu, '');
  const found = leadersIn(bare);
  return found.length > 0 || bare === words ? found : leadersIn(`Leder ${bare}`);
}

function asWebsite(state: State, line: Line): void {
  const { contacts, rest } = contactsIn(line.text);
  const url = contacts.find(({ type }) => type === 'web')?.value ?? null;
  state.draft.websites.push({ title: rest || (url ?? line.text), url, line: line.number });
  accountFor(state, line, 'website');
}

/** An item that itself introduces deeper items: "Stabe:", "Kulturområdet består af:". */
export function itemIntro(state: State, line: Line, next: Line | undefined): boolean {
  if (!next?.item || next.indent <= line.indent || !/:$/.test(line.text)) return false;
  const intro = introIn(line.text, true);
  if (!intro?.kind || intro.subject) return false;
  const owner = state.list?.above.at(-1)?.unit ?? state.unit;
  state.list = {
    of: isStaffKind(intro.kind) ? 'staff' : 'units',
    owner,
    relation: relationOf(intro.kind),
    kind: intro.kind,
    above: [],
  };
  accountFor(state, line, 'list-intro', ...addCounts(state, line.text, owner, line.number));
  return true;
}
