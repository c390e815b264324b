// SPDX-License-Identifier: MPL-2.0
import { groupBy, type Id } from '../../../organisation/index.ts';
import type { Coming, ComingTurn, RecordedChange } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { asEdited } from './as-edited.ts';
import { type PlannedSection, type Subject, sectionOf } from './section-of.ts';
import { sentencesOf } from './sentences.ts';

/** What one change has planned for one day, as far as one form is about it. */
export interface PlannedItem {
  /** Names it among those of the page: `kontakt.2027-01-01.12`. */
  readonly key: string;
  readonly section: PlannedSection;
  readonly sentences: readonly string[];
  readonly turns: readonly ComingTurn[];
  readonly change: RecordedChange | undefined;
  /** The reorganisation that it is part of: it cannot be taken back alone. */
  readonly event: { readonly id: Id; readonly title: string; readonly isDraft: boolean } | undefined;
}

/** All that is planned for a unit or a person, the earliest first. */
export interface Planned {
  /** The address of the page. */
  readonly place: string;
  readonly items: readonly PlannedItem[];
}

/** What is planned for days to come for a unit or a person and what belongs to it. */
export async function plannedFor(editor: Editor, subject: Subject): Promise<Planned> {
  const { office, today } = editor;
  const coming = await office.register.comingFor(subject.is, subject.id, today);
  const turns = coming.turns.flatMap((turn) => asEdited(turn, subject));
  const keyed = groupBy(turns, (turn) => keyOf(turn, subject, turns));
  const items = [...keyed].map(([key, some]) => itemOf(editor, subject, key, some, coming));
  const place = `/admin/${subject.is === 'unit' ? 'enhed' : 'person'}/${subject.id}`;
  return { place, items: items.filter(({ sentences }) => sentences.length > 0) };
}

/** What ends with the unit itself goes with that; how somebody is reached in a post goes with their coming or leaving. */
function keyOf(turn: ComingTurn, subject: Subject, all: readonly ComingTurn[]): string {
  const { day, change, after } = turn;
  const sameDay = all.filter((one) => one.day === day);
  const isEnd = !after && sameDay.some((one) => one.id === subject.id && !one.after);
  const isOfHolding =
    subject.is === 'person' &&
    turn.entity === 'contactPoint' &&
    sameDay.some((one) => one.change === change && one.entity === 'membership');
  const own = isOfHolding ? 'stillinger' : sectionOf(turn, subject);
  return `${isEnd ? sectionOfWhole(subject) : own}.${day}.${change}`;
}

function itemOf(
  editor: Editor,
  subject: Subject,
  key: string,
  turns: readonly ComingTurn[],
  coming: Coming,
): PlannedItem {
  const [section = ''] = key.split('.');
  const eventId = turns.find((turn) => turn.eventId !== undefined)?.eventId;
  const event = eventId === undefined ? undefined : coming.events.get(eventId);
  return {
    key,
    section: section as PlannedSection,
    turns,
    sentences: sentencesOf(editor, subject, toldOf(turns, subject), coming),
    change: coming.changes.get(turns[0]?.change ?? 0),
    event: event && eventId ? { id: eventId, title: event.title.da, isDraft: event.isDraft } : undefined,
  };
}

/** The end of a thing says it for all that ends with it; somebody who comes is told of by what they come for. */
function toldOf(turns: readonly ComingTurn[], subject: Subject): readonly ComingTurn[] {
  const end = turns.find(({ id, after }) => id === subject.id && !after);
  if (end) return [end];
  const gone = new Set(turns.filter((turn) => !turn.after).map(({ id }) => id));
  return turns
    .filter(({ entity }) => subject.is === 'person' || entity !== 'person')
    .filter(({ entity, before, after }) => after || entity !== 'contactPoint' || !belongsTo(before, gone));
}

/** Whether a way of contact is that of a post, or of somebody in a post, among those that end. */
function belongsTo(before: ComingTurn['before'], gone: ReadonlySet<Id>): boolean {
  return [before?.postId, before?.membershipId].some((id) => gone.has(String(id)));
}

function sectionOfWhole({ is }: Subject): PlannedSection {
  return is === 'unit' ? 'tekster' : 'navn';
}
