// SPDX-License-Identifier: MPL-2.0
import { contactsIn } from '../contact/contacts.ts';
import type { Line } from '../lines/line.ts';
import { figureIn } from '../reading/key-figure.ts';
import { addText } from './add-units.ts';
import type { UnitDraft } from './draft.ts';
import { accountFor, type State } from './state.ts';

/** An item that tells of work. */
export function taskItem(state: State, line: Line, unit: UnitDraft): void {
  const id = state.draft.nextId('t');
  state.draft.tasks.push({ id, unit, text: line.text, line: line.number });
  accountFor(state, line, 'task', id);
}

/** An item that is kept as a text: of a list under a heading such as "Værdier". */
export function textItem(state: State, line: Line, unit: UnitDraft): void {
  accountFor(state, line, 'text', addText(state, unit, line.text, line.number));
}

/** "Budget: 1,2 mia. kr."; an item without a number is a text. */
export function figureItem(state: State, line: Line, unit: UnitDraft): void {
  const figure = figureIn(line.text);
  if (!figure) {
    textItem(state, line, unit);
    return;
  }
  const id = state.draft.nextId('k');
  state.draft.figures.push({ ...figure, id, unit, line: line.number, text: line.text });
  accountFor(state, line, 'key-figure', id);
}

/** One of the municipality's other websites, with its address where the page shows it. */
export function websiteItem(state: State, line: Line): void {
  const { contacts, rest } = contactsIn(line.text);
  const url = contacts.find(({ type }) => type === 'web')?.value ?? null;
  state.draft.websites.push({ title: rest || (url ?? line.text), url, line: line.number });
  accountFor(state, line, 'website');
}
