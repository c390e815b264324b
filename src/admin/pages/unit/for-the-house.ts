// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import {
  absenceOf,
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
import { knownPerson } from './appointments.ts';
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
  { editor: { snapshot, language }, unit, values, from }: Sent,
): Outcome<Edit> | undefined {
  const isHere = membershipsOf(snapshot, personId).some(
    ({ postId }) => snapshot.post.get(postId)?.unitId === unit.id,
  );
  if (!isHere) return undefined;
  const absence = absenceOf(snapshot, personId);
  const { reasonAway: reason } = adminTexts(language);
  const about = {
    reason,
    subject: absence ? subjectOf('absence', absence) : undefined,
    now: absence ? { tilbage: absence.returns ?? '' } : {},
    isOther: !absence && values.has('set'),
  };
  if (absence) {
    const ended = { do: 'end', entity: 'absence', id: absence.id, from, to: null } as const;
    return success({ ...about, operations: [ended] });
  }
  const said = values.get('tilbage') ?? '';
  const returns = said === '' ? null : parseCivilDate(said);
  if (said !== '' && returns === null) return refused(refuse('import-bad-date', { date: said }, 'tilbage'));
  const name = (values.get('stedfortraeder') ?? '').trim();
  const standIn = name === '' ? success(null) : knownPerson(snapshot, name, 'stedfortraeder');
  if (!standIn.ok) return standIn;
  const note = (values.get('note') ?? '').trim() || null;
  const state = { personId, returns, standInId: standIn.value, note };
  const created = { do: 'create', entity: 'absence', id: randomUUID(), from, to: returns, state } as const;
  return success({ ...about, operations: [created] });
}
