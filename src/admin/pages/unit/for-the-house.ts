// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import {
  absenceOf,
  type Id,
  membershipsOf,
  notesFor,
  type Outcome,
  parseCivilDate,
  refuse,
  refused,
  success,
} from '../../../organisation/index.ts';
import { type Edit, otherNow, subjectOf } from '../../forms/edit.ts';
import { adminTexts } from '../../texts/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { findable, nameTyped, peopleCalled, personMeant } from '../namesakes/people-called.ts';
import type { Sent } from './edit.ts';

/** A new note for the operators. */
export function newNote({ editor, unit, values, from }: Sent): Outcome<Edit> {
  const text = (values.get('note') ?? '').trim();
  if (text === '') return refused(refuse('field-missing', {}, 'note'));
  const state = { unitId: unit.id, text, position: notesFor(editor.snapshot, unit.id).length };
  const operation = {
    do: 'create',
    entity: 'operatorNote',
    id: randomUUID(),
    from,
    to: null,
    state,
  } as const;
  return success({
    operations: [operation],
    reason: adminTexts(editor.language).reasonNotes,
    subject: undefined,
  });
}

export function noteEdit(id: string, { editor, unit, values, from }: Sent): Outcome<Edit> | undefined {
  const note = notesFor(editor.snapshot, unit.id).find((one) => one.id === id);
  if (!note) return undefined;
  const { reasonNotes: reason } = adminTexts(editor.language);
  const about = {
    reason,
    subject: subjectOf('operatorNote', note),
    now: otherNow(values, { note: note.text }),
  };
  const thing = { entity: 'operatorNote', id, from, to: null } as const;
  if (values.has('fjern')) return success({ ...about, operations: [{ do: 'end', ...thing }] });
  const text = (values.get('note') ?? '').replaceAll('\r\n', '\n').trim();
  if (text === '') return refused(refuse('field-missing', {}, 'note'));
  const operations = text === note.text ? [] : [{ do: 'alter', ...thing, set: { text } } as const];
  return success({ ...about, operations });
}

/** Somebody with a post in the unit is away from a day on, or is back. */
export function absenceEdit(
  personId: string,
  { editor, unit, values, from }: Sent,
): Outcome<Edit> | undefined {
  const { snapshot, language } = editor;
  const isHere = membershipsOf(snapshot, personId).some(
    ({ postId }) => snapshot.post.get(postId)?.unitId === unit.id,
  );
  if (!isHere) return undefined;
  const absence = absenceOf(snapshot, personId);
  const { reasonAway: reason } = adminTexts(language);
  // Whoever is told that somebody is away may not be told at once that they are back, nor the other way round.
  const made = absence ? String(absence.recordedBy) : '';
  const now = absence ? { tilbage: absence.returns ?? '' } : {};
  const about = { reason, made, subject: absence ? subjectOf('absence', absence) : undefined, now };
  if (made !== values.get('set')) return success({ ...about, operations: [] });
  if (absence) {
    const ended = { do: 'end', entity: 'absence', id: absence.id, from, to: null } as const;
    return success({ ...about, operations: [ended] });
  }
  const said = values.get('tilbage') ?? '';
  const returns = said === '' ? null : parseCivilDate(said);
  if (said !== '' && returns === null) return refused(refuse('import-bad-date', { date: said }, 'tilbage'));
  const standIn = standInOf(personId, editor, values);
  if (!standIn.ok) return standIn;
  const note = (values.get('note') ?? '').trim() || null;
  const state = { personId, returns, standInId: standIn.value, note };
  const created = { do: 'create', entity: 'absence', id: randomUUID(), from, to: returns, state } as const;
  return success({ ...about, operations: [created], places: { 'said-twice': 'fra' } });
}

/** Who stands in, by name; null where nobody is named. */
function standInOf(personId: Id, editor: Editor, values: URLSearchParams): Outcome<Id | null> {
  const name = nameTyped(values.get('stedfortraeder') ?? '');
  if (name === '') return success(null);
  const meant = personMeant(peopleCalled(findable(editor), name, personId), values);
  if (!meant.ok) return meant;
  return meant.value
    ? success(meant.value.id)
    : refused(refuse('person-unknown', { name }, 'stedfortraeder'));
}
