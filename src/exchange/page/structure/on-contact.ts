// SPDX-License-Identifier: MPL-2.0
import { addressIn, maybeStreet } from '../contact/address.ts';
import { contactsIn } from '../contact/contacts.ts';
import { isHoursHeading } from '../contact/opening-hours.ts';
import type { Line } from '../lines/line.ts';
import { kindOfName } from '../words/kinds.ts';
import { addContacts } from './add-posts.ts';
import { childNamed } from './add-units.ts';
import { findUnit } from './find-unit.ts';
import { accountFor, ownerOf, type State } from './state.ts';

const labels =
  /^(?:kontakt(?:information|oplysninger)?|telefon|tlf\.?|e-?mail|mail|adresse|hovednummer|omstilling(?:en)?|reception(?:en)?|direkte|træffes|postadresse|besøgsadresse|email|hverdage|skriv til os|ring til os|ring|skriv|sikker(?: digital)? post|digital post|vagttelefon|døgnvagt|fax|(?:ring|skriv|send (?:en )?(?:e-?)?mail|mail) til .{1,40})?\s*:?$/i;

/** Whether a line holds ways of reaching someone and nothing else. */
export function isContactLine(text: string): boolean {
  if (addressIn(text) || isHoursHeading(text)) return true;
  const { contacts, rest } = contactsIn(text);
  return contacts.length > 0 ? labels.test(rest) : /^(?:tlf|telefon|mobil|e-?mail|mail)\.?:?$/i.test(text);
}

/** "Åbrinken 5" over a town is a street, though no word of it says so. */
export const isOverTown = (line: Line, next: Line | undefined): boolean =>
  !line.item && maybeStreet(line.text) && addressIn(next?.text ?? '')?.part === 'town';

export function onStreet(state: State, line: Line): boolean {
  return awaitTown(state, line, line.text);
}

/** Reads a contact line: phones, e-mails and web are the last person's, addresses and hours the unit's. */
export function onContact(state: State, line: Line): void {
  if (addressIn(line.text)) {
    onAddress(state, line);
    return;
  }
  const contacts = isHoursHeading(line.text) ? [] : contactsIn(line.text).contacts;
  const unit = ownerOf(state.unit);
  const ids = contacts.flatMap((contact) =>
    addContacts(
      state,
      [contact],
      contact.type === 'opening-hours' ? unit : (state.holder ?? unit),
      line.number,
    ),
  );
  accountFor(state, line, 'contact', ...ids);
}

/** Street and town on lines of their own are one address, with the house's name before them. */
function onAddress(state: State, line: Line): void {
  const found = addressIn(line.text);
  if (!found) return;
  if (found.part === 'street') {
    awaitTown(state, line, found.value);
    return;
  }
  const value = [...state.address.map(({ text }) => text), found.value].join(', ');
  const [id = ''] = addContacts(
    state,
    [{ type: 'address', value }],
    addressOwner(state),
    state.address[0]?.line ?? line.number,
  );
  for (const part of state.address) state.draft.account(part.line, 'contact', id);
  state.address = [];
  accountFor(state, line, 'contact', id);
}

const addressOwner = (state: State) => (state.holder?.type === 'unit' ? state.holder : ownerOf(state.unit));

/** Keeps a line of an address until its town comes. */
function awaitTown(state: State, line: Line, text: string): boolean {
  state.address.push({ line: line.number, text });
  return true;
}

/** An address whose town never came is kept as far as it goes: its street where there is one. */
export function closeAddress(state: State): void {
  if (state.address.length === 0) return;
  const hasStreet = state.address.some(({ text }) => addressIn(text) !== null);
  const value = state.address.map(({ text }) => text).join(', ');
  const line = state.address[0]?.line ?? 0;
  const ids = hasStreet ? addContacts(state, [{ type: 'address', value }], addressOwner(state), line) : [];
  for (const part of state.address)
    state.draft.account(part.line, hasStreet ? 'contact' : 'not-understood', ...ids);
  state.address = [];
}

/** A line in a contact box that is none of the known ways: the unit to contact, or part of an address. */
export function onBoxLine(state: State, line: Line, index: number): boolean {
  if (state.topic !== 'contact' || line.text.length > 90 || /[.!?:]$/.test(line.text)) return false;
  if (townFollows(state, index) && (maybeStreet(line.text) || !kindOfName(line.text))) {
    const known = findUnit(state, line.text);
    if (known === state.page) return holdBy(state, line, known);
    if (!known) return awaitTown(state, line, line.text);
  }
  const name = line.text.replace(/^(?:afdeling|enhed|forvaltning|kontor)\s*:\s*/i, '');
  const known = findUnit(state, name);
  if (known) return holdBy(state, line, known);
  if (!kindOfName(name) || !contactFollows(state, index)) return false;
  return holdBy(
    state,
    line,
    childNamed(state, name, { parent: state.page, relation: 'line', kind: null }, line.number),
  );
}

function holdBy(state: State, line: Line, unit: NonNullable<ReturnType<typeof findUnit>>): boolean {
  state.holder = ownerOf(unit);
  accountFor(state, line, unit.line === line.number ? 'unit' : 'heading', unit.id);
  return true;
}

const contactFollows = (state: State, index: number): boolean =>
  townFollows(state, index) ||
  state.lines.slice(index + 1, index + 3).some(({ text }) => isContactLine(text));

function townFollows(state: State, index: number): boolean {
  return state.lines
    .slice(index + 1, index + 4)
    .some(({ text }) => ['town', 'whole'].includes(addressIn(text)?.part ?? ''));
}
