// SPDX-License-Identifier: MPL-2.0
import { leadersToldOf } from '../leader/leader-sentence.ts';
import type { Line } from '../lines/line.ts';
import type { Intro } from '../reading/list-intro.ts';
import { isStaffKind, outranks } from '../words/kinds.ts';
import { addLeader } from './add-posts.ts';
import { childNamed, preferPlain } from './add-units.ts';
import { addParts } from './composition.ts';
import { addCounts, relationOf } from './counts.ts';
import type { UnitDraft } from './draft.ts';
import { findUnit, isWithin } from './find-unit.ts';
import { isClause, looksLikeUnits, shapeOf } from './item-shape.ts';
import { itemsFrom } from './open-list.ts';
import { accountFor, type OpenList, type State } from './state.ts';

/** Opens the list that a line introduces, reads what stands behind its colon, or begins a group of sections. */
export function onIntro(state: State, line: Line, intro: Intro, index: number): void {
  const items = itemsFrom(state, index + 1);
  const isBare = !line.text.includes(':') && line.level === null;
  const isGroup = isBare && (items.length === 0 || outranks(intro.kind, state.unit.kind));
  const owner = itemAbove(state, line, intro) ?? ownerFor(state, intro, line, isGroup);
  addLeaderOf(state, intro, line.number);
  const of = contentOf(state, intro, items);
  const ids = addCounts(state, line.text, owner, line.number, of === 'units' && intro.inline === '');
  if (intro.inline !== '' && of !== 'tasks') ids.push(...addInline(state, intro, owner, line.number));
  state.list = items.length > 0 ? listOf(of, owner, intro) : null;
  if (items.length === 0 && intro.inline === '' && of !== 'tasks') openGroup(state, owner, intro, line.level);
  const isAbove = intro.subject === null && isWithin(state.unit, owner);
  if (isGroup || isAbove || (owner !== state.unit && !state.firm)) state.unit = owner;
  state.holder = null;
  accountFor(state, line, 'list-intro', ...ids);
}

/** "Forvaltningen ledes af direktør Anne Lind og er delt i to stabe:" names a leader on its way. */
function addLeaderOf(state: State, { subject }: Intro, line: number): void {
  const told = subject?.includes(' ledes af ') ? leadersToldOf(subject.replace(/,? og$/, '')) : null;
  for (const leader of told?.leaders ?? []) addLeader(state, leader, state.unit, 'yes', line);
}

/** An introduction that is set in deeper than the item above it is that item's. */
function itemAbove(state: State, line: Line, { subject }: Intro): UnitDraft | null {
  const above = line.level === null && !subject ? state.list?.above.at(-1) : undefined;
  return above && line.indent > above.indent ? above.unit : null;
}

function listOf(of: OpenList['of'], owner: UnitDraft, { kind }: Intro): OpenList {
  const relation = of === 'staff' ? 'staff' : of === 'units' ? relationOf(kind) : 'line';
  return { of, owner, relation, kind: of === 'units' || of === 'staff' ? kind : null, above: [] };
}

/** What is introduced as unknown shows itself in its items. */
function contentOf(state: State, { list, kind, subject }: Intro, items: readonly string[]): OpenList['of'] {
  if (list === 'tasks' && items.length > 0 && items.every((item) => shapeOf(item) === 'post')) return 'posts';
  if (list !== 'unknown') return list;
  if (items.length === 0 || kind) return 'units';
  if (looksLikeUnits(items)) return 'units';
  if (items.every((item) => isClause(item))) return 'tasks';
  return subject !== null || state.isDiagram ? 'units' : 'tasks';
}

/** The unit that is told of: by its name, made where the page has not named it before, else the section's. */
function ownerFor(
  state: State,
  { subject, list, kind }: Intro,
  { number, text }: Line,
  isGroup: boolean,
): UnitDraft {
  if (!subject)
    return isGroup || /^(?:fælles|tværgående|centrale) /i.test(text)
      ? state.page
      : (whoseCountWaits(state, kind) ?? state.unit);
  const known = findUnit(state, subject);
  if (known) preferPlain(known, subject);
  if (known) return known;
  const isName =
    /^\p{Lu}/u.test(subject) &&
    !/^(?:den|det|de) .*(?<!direktion)$/i.test(subject) &&
    subject.split(' ').length <= 7 &&
    !/ \p{Ll}+(?:er|r) /u.test(subject);
  const name = /^(?:den|det|de) .*\bdirektion$/i.test(subject) ? 'Direktionen' : subject;
  return isName && list !== 'tasks' ? childNamed(state, name, placeOfNew(state), number) : state.unit;
}

/** "Stabe" below the direction's section are those of the unit above that was said to have three, and has none yet. */
function whoseCountWaits(state: State, kind: string | null): UnitDraft | null {
  const waits = (unit: UnitDraft) =>
    state.draft.counts.some((count) => count.unit === unit && count.kind === kind) &&
    !state.draft.units.some((child) => child.parent === unit && child.kind === kind);
  for (let at = kind ? state.unit : null; at; at = at.parent) if (waits(at)) return at;
  return null;
}

function placeOfNew(state: State) {
  const group = state.groups.at(-1);
  if (group) group.members += 1;
  return group
    ? { parent: group.owner, relation: group.relation, kind: group.kind }
    : { parent: state.page, relation: 'line' as const, kind: null };
}

function addInline(state: State, intro: Intro, owner: UnitDraft, line: number): string[] {
  const { inline, kind, count } = intro;
  return addParts(state, inline, { owner, relation: relationOf(kind), kind, count }, line).ids;
}

/** Sections that come next are the members; a counted group ends when it is full. */
function openGroup(state: State, owner: UnitDraft, { kind, count }: Intro, level: number | null): void {
  const relation = isStaffKind(kind) ? 'staff' : relationOf(kind);
  state.groups = state.groups.filter((group) => group.owner !== owner);
  state.groups.push({ owner, relation, kind, count, level, members: 0 });
}
