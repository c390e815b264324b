// SPDX-License-Identifier: MPL-2.0
import {
  contains,
  type Entity,
  type Id,
  occupantsOf,
  slugFrom,
  unitAt,
} from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { personOf } from '../person/within-reach.ts';
import { mayRead } from '../reorganisation/workspace.ts';
import { closedUnitOf, unitOf } from '../unit/within-reach.ts';
import type { PageAsked } from './page-asked.ts';

/** Where a page of the site is edited; undefined where it is nowhere, or not for this editor. */
export async function placeOf(editor: Editor, { path, date }: PageAsked): Promise<string | undefined> {
  const [first, name = '', ...more] = path.split('/');
  if (first === 'medarbejdere') return personPlace(editor, path);
  if (first === 'aendringer' && more.length === 0 && name !== '') return eventPlace(editor, name);
  const unitPath = path.replace(/(?:^|\/)organisationsdiagram(?:\.\w+)?$/, '');
  return unitPlace(editor, await unitIdAt(editor, { path: unitPath, date }));
}

function personPlace(editor: Editor, path: string): string | undefined {
  const start = /-([0-9a-f]{8})$/.exec(path)?.[1];
  if (!start) return undefined;
  const called = [...editor.snapshot.person.keys()].filter((id) => id.startsWith(start));
  const person = called.map((id) => personOf(editor, id)).find((one) => one !== undefined);
  return person && `/admin/person/${person.id}`;
}

/** The draft that a change event was; else the history of a unit that it was about. */
async function eventPlace(editor: Editor, name: string): Promise<string | undefined> {
  const { snapshot, office } = editor;
  const event = [...snapshot.changeEvent.values()].find((one) => nameOf(one) === name);
  if (!event) return undefined;
  const draft = await office.register.drafts.read(event.id);
  if (draft && mayRead(editor, draft)) return `/admin/omorganisering/${draft.id}`;
  const about = [...snapshot.succession.values()].filter((one) => one.changeEventId === event.id);
  for (const id of about.flatMap(({ resultId, originalId }) => [resultId, originalId])) {
    const unit = id && (unitOf(editor, id) ?? (await closedUnitOf(editor, id)));
    if (unit) return `/admin/enhed/${unit.id}/historik`;
  }
  return undefined;
}

/** The last part of the address of a change event. */
function nameOf({ date, title }: Entity<'changeEvent'>): string {
  return `${date}-${slugFrom(title.da)}`;
}

/** The unit that has an address on a day; else the one that had it last before, or got it first after. */
async function unitIdAt(editor: Editor, { path, date }: PageAsked): Promise<Id | undefined> {
  const { snapshot, today, office } = editor;
  const now = date === today ? unitAt(snapshot, path) : undefined;
  if (now) return now.id;
  const chronicle = await office.register.chronicle('full', today);
  const occupants = occupantsOf(chronicle, path).filter(({ during }) => (during.from ?? '') <= today);
  const had =
    occupants.findLast(({ during }) => contains(during, date)) ??
    occupants.findLast(({ during }) => (during.from ?? '') <= date);
  return (had ?? occupants[0])?.unitId;
}

/** The page of a unit, or of one that is no more its history. */
async function unitPlace(editor: Editor, id: Id | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  if (unitOf(editor, id)) return `/admin/enhed/${id}`;
  return (await closedUnitOf(editor, id)) && `/admin/enhed/${id}/historik`;
}
