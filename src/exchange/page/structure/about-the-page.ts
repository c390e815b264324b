// SPDX-License-Identifier: MPL-2.0

import { contactsIn } from '../contact/contacts.ts';
import { leadersIn } from '../leader/leader-line.ts';
import type { Line } from '../lines/line.ts';
import { isDiagramLink } from '../reading/diagram.ts';
import { noiseRule } from '../reading/noise.ts';
import { updatedIn } from '../reading/updated.ts';
import { canonical } from '../words/canonical.ts';
import { findUnit } from './find-unit.ts';
import { isContactLine } from './on-contact.ts';
import { accountFor, type State } from './state.ts';

/** Short lines above the page's own heading are the way to it; others are kept as not understood. */
export function leaveOver(state: State, line: Line): void {
  if (line.number < state.page.line) noise(state, line, 'breadcrumb');
  else accountFor(state, line, 'not-understood');
}

/** "PPR - Pædagogisk Psykologisk Rådgivning" is called by either. */
const isPageName = (state: State, text: string): boolean =>
  canonical(text) === canonical(state.page.name) ||
  (state.page.name.includes(' - ') && state.draft.named(text).includes(state.page));

/** The page's heading once more; over an address it begins how to reach the page's unit. */
export function pageHeading(state: State, line: Line, index: number): boolean {
  if (line.item || line.level !== null || !isPageName(state, line.text)) return false;
  if (state.topic === 'contact') return false;
  if (isContactLine(state.lines[index + 1]?.text ?? ''))
    Object.assign(state, { unit: state.page, list: null, holder: null });
  accountFor(state, line, 'heading', state.page.id);
  return true;
}

/** What stands above the page's heading is the way to it, and names no units of the page. */
export function aboveTitle(state: State, line: Line): boolean {
  if (state.titleAt === null || line.number >= state.titleAt) return false;
  const { contacts, rest } = contactsIn(line.text);
  return contacts.length === 0 && leadersIn(rest).length === 0 && noise(state, line, 'breadcrumb');
}

/** The frame of the website, its links and its date. */
export function aboutThePage(state: State, line: Line): boolean {
  const updated = updatedIn(line.text);
  if (updated !== undefined) {
    state.draft.updated = updated ?? state.draft.updated;
    return noise(state, line, 'updated');
  }
  if (isDiagramLink(line.text) && !line.item && line.level === null) return diagram(state, line);
  if (line.zone === 'frame') return noise(state, line, 'page-frame');
  const rule = state.list && line.item ? null : noiseRule(line.text);
  return rule !== null && noise(state, line, rule);
}

function noise(state: State, line: Line, rule: string): boolean {
  for (const { line: number, text } of line.source) state.draft.noise.push({ line: number, text, rule });
  accountFor(state, line, 'noise');
  return true;
}

function diagram(state: State, line: Line): boolean {
  const [, name = ''] = /\b(?:for|over|af) (.+?)\.?$/.exec(line.text) ?? [];
  state.draft.diagram ??= { line: line.number, text: line.text, unit: findUnit(state, name) ?? state.page };
  accountFor(state, line, 'diagram');
  return true;
}
