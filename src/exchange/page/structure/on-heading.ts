// SPDX-License-Identifier: MPL-2.0
import type { Line } from '../lines/line.ts';
import type { Topic } from '../reading/topic-heading.ts';
import { canonical } from '../words/canonical.ts';
import { kindOfNoun, kindOfPlural } from '../words/kinds.ts';
import { unitsNamed } from './add-posts.ts';
import { addNamed } from './add-units.ts';
import type { UnitDraft } from './draft.ts';
import { isWithin } from './find-unit.ts';
import { enough, unitScore } from './heading-score.ts';
import { accountFor, type Group, type State } from './state.ts';
import { unitNameOf } from './title-name.ts';

/** Reads a heading: a unit's section begins, or a topic of the one that is open. False: it is neither. */
export function onHeading(state: State, line: Line, index: number): boolean {
  if (isKinds(line.text)) return openTopic(state, line, 'other');
  const next = state.lines[index + 1];
  if (unitsNamed(state, line.text).length > 1 && state.draft.named(line.text).length === 0)
    return openShared(state, line);
  const known = state.draft.named(line.text).length > 0;
  if ((next || known) && unitScore(state, index) >= enough) return openSection(state, line, index);
  const heads = line.level !== null || (next !== undefined && (next.item || next.text.length > 60));
  return heads && openTopic(state, line, 'other');
}

/** "Fagområder og stabe": kinds of units, and the name of none. */
const isKinds = (text: string): boolean => {
  const words = text.split(/,? (?:og|samt) |, /);
  return words.length > 1 && words.every((word) => kindOfPlural(word) !== null && kindOfNoun(word) === null);
};

/** "Ejendomme og Løn" over what is told of both: no unit of its own, and the section of neither. */
function openShared(state: State, line: Line): boolean {
  const units = unitsNamed(state, line.text);
  popLevels(state, line.level);
  for (const unit of units) state.sections.add(unit);
  const unit = units[0]?.parent ?? state.page;
  Object.assign(state, { unit, firm: true, topic: null, heading: line.text, list: null, holder: null });
  accountFor(state, line, 'heading', ...units.map(({ id }) => id));
  return true;
}

/** Begins the section of a unit: one that was announced, or a new one where we are. */
function openSection(state: State, line: Line, index: number): boolean {
  popLevels(state, line.level);
  const unit = announced(state, line.text) ?? newSection(state, line, index);
  if (line.level !== null) state.levels.push({ level: line.level, unit });
  const isNew = unit.line === line.number;
  Object.assign(state, { unit, firm: true, topic: null, heading: null, list: null, holder: null });
  state.sections.add(unit);
  accountFor(state, line, isNew ? 'unit' : 'heading', unit.id);
  return true;
}

/** A unit of that name that has no section yet: the section's own child before others. */
function announced(state: State, name: string): UnitDraft | null {
  const waiting = state.draft.named(name).filter((unit) => !state.sections.has(unit));
  const found = waiting.find((unit) => isWithin(unit, state.unit)) ?? waiting[0] ?? null;
  const isPage = canonical(unitNameOf(name) ?? name) === canonical(state.page.name);
  const again = isPage ? state.page : null;
  if (found && found !== state.page) countMember(state, found.parent);
  return found ?? again;
}

function countMember(state: State, owner: UnitDraft | null): void {
  const group = state.groups.find((open) => open.owner === owner);
  if (group) group.members += 1;
}

function newSection(state: State, line: Line, index: number): UnitDraft {
  const inner = innerParent(state, index);
  const group = inner ? undefined : openGroupOf(state, line.level);
  const parent = inner ?? group?.owner ?? state.levels.at(-1)?.unit ?? state.page;
  if (group) group.members += 1;
  const place = { parent, relation: group?.relation ?? 'line', kind: group?.kind ?? null };
  return addNamed(state, line.text.replace(/\.$/, ''), place, line.number).unit;
}

/** The group that the section is a member of; full ones are closed. With levels, it must be the parent's. */
function openGroupOf(state: State, level: number | null): Group | undefined {
  state.groups = state.groups.filter(
    ({ count, members, owner }) => owner === state.page || count === null || members < count,
  );
  const parent = level === null ? null : (state.levels.at(-1)?.unit ?? state.page);
  return state.groups.findLast(({ owner }) => parent === null || owner === parent);
}

/** On a page that tells a diagram, a heading with nothing but a list under it is part of the section above. */
function innerParent(state: State, index: number): UnitDraft | null {
  const onlyList = state.lines[index + 1]?.item === true;
  const above = state.isDiagram ? [...state.sections].findLast((unit) => state.draft.told.has(unit)) : null;
  return onlyList && above && above !== state.page ? above : null;
}

function popLevels(state: State, level: number | null): void {
  if (level !== null) state.levels = state.levels.filter((open) => open.level < level);
}

/** A marked heading leaves the sections that are of its level or deeper. */
export function leaveLevels(state: State, line: Line): void {
  popLevels(state, line.level);
  const { level } = line;
  if (level === null) return;
  state.groups = state.groups.filter((group) => group.level === null || group.level < level);
  state.unit = state.levels.at(-1)?.unit ?? state.page;
}

/** Begins what a heading without a unit's name tells of: leadership, contact, figures, or something else. */
export function openTopic(state: State, line: Line, topic: Topic): boolean {
  leaveLevels(state, line);
  if (line.level === null && isOfPage(state, topic)) state.unit = state.page;
  const heading = topic === 'other' || topic === 'diagram' ? line.text : null;
  Object.assign(state, { topic, heading, list: null, holder: null });
  accountFor(state, line, 'heading');
  return true;
}

/** A contact box or a leadership that stands once, behind several sections, is the page's, not the last section's. */
function isOfPage(state: State, topic: Topic): boolean {
  if (topic === 'other' || topic === 'diagram') return !state.firm;
  if (topic === 'staff-members' || topic === 'websites') return false;
  const once = state.topics.get(topic)?.length === 1;
  const others = [...state.sections].filter((unit) => unit !== state.page && unit !== state.unit);
  if (topic !== 'leadership') return once && others.length > 0;
  const led = (unit: UnitDraft) => state.draft.posts.some(({ leads }) => leads.includes(unit));
  return (
    once && others.length > 0 && (led(state.unit) ? !led(state.page) : others.length > 1 && !others.some(led))
  );
}
