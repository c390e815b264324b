// SPDX-License-Identifier: MPL-2.0
import {
  type CivilDate,
  type Entity,
  type Operation,
  type Outcome,
  type Refusal,
  refuse,
  refused,
  success,
  tasksOf,
} from '../../../organisation/index.ts';
import type { Correction } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { contactEdit } from '../contacts/contact-edit.ts';
import { editFor } from '../unit/edits.ts';
import { textFields } from '../unit/texts.ts';
import { personOperations } from './person-operations.ts';
import type { Proposed } from './proposals.ts';

interface Taken {
  readonly editor: Editor;
  readonly correction: Correction;
  readonly from: string;
  /** The day from which the one whom a new way of contact is to reach is no more. */
  readonly until: CivilDate | null;
}

const byHand: readonly string[] = ['holder', 'held', 'hours'];

/** Whether a field can be taken over from here; the others are edited where they are. */
export function isTakenHere({ kind, now }: Proposed): boolean {
  return now !== undefined && !byHand.includes(kind);
}

/** The operations that make fields say what is proposed, by the forms of the page of the unit. */
export function operationsFor(taken: Taken, fields: readonly Proposed[]): Outcome<readonly Operation[]> {
  const { editor, correction } = taken;
  const unit = editor.snapshot.unit.get(correction.unitId);
  if (!unit) return refused(refuse('unit-unknown', { unit: correction.unitId }));
  const texts = fields.filter(({ key }) => textField(key));
  const others = fields.filter(({ key }) => !textField(key));
  const [first] = texts;
  const done = [
    ...(first ? [located(first, textOperations(taken, unit, texts))] : []),
    ...others.map((field) =>
      located(
        field,
        correction.personId
          ? personOperations(taken, correction.personId, field)
          : unitOperations(taken, unit, field),
      ),
    ),
  ];
  const refusals = done.flatMap((one) => (one.ok ? [] : one.refusals));
  if (refusals.length > 0) return refused(...(refusals as [Refusal]));
  return success(done.flatMap((one) => (one.ok ? one.value : [])));
}

/** Says beside which field something is wrong. */
function located({ place }: Proposed, outcome: Outcome<readonly Operation[]>): Outcome<readonly Operation[]> {
  if (outcome.ok) return outcome;
  const refusals = outcome.refusals.map(({ code, values }) => refuse(code, values, `felt.${place}`));
  return refused(...(refusals as [Refusal]));
}

function textField(key: string) {
  const [field, lang] = key.split('.');
  const names = textFields.find((one) => one.field === field);
  return names && (lang === 'da' || lang === 'en') ? names[lang] : undefined;
}

/** All texts at once, the others as they are: they are one form. */
function textOperations(
  { editor, from }: Taken,
  unit: Entity<'unit'>,
  texts: readonly Proposed[],
): Outcome<readonly Operation[]> {
  const values = new URLSearchParams(
    textFields.flatMap(({ field, da, en }) => [
      [da, unit[field]?.da ?? ''],
      [en, unit[field]?.en ?? ''],
    ]),
  );
  for (const { key, proposed } of texts) values.set(textField(key) ?? '', proposed);
  return operationsOf(editFor('tekster', '', { editor, unit, values, from }));
}

function unitOperations(
  { editor, from, until }: Taken,
  unit: Entity<'unit'>,
  { key, kind, proposed }: Proposed,
): Outcome<readonly Operation[]> {
  const [what, id = '', lang = ''] = key.split('.');
  const sent = (part: string, item: string, values: Readonly<Record<string, string>>) =>
    operationsOf(editFor(part, item, { editor, unit, values: new URLSearchParams(values), from }));
  if (key === 'new.task') return sent('opgaver', '', { 'titel-da': proposed });
  const contact = (item: string, said: Readonly<Record<string, string>>) => {
    const owners = [{ entity: 'unit' as const, id: unit.id }];
    return operationsOf(
      contactEdit({ editor, owners, item, values: new URLSearchParams(said), from, until }),
    );
  };
  if (what === 'new') return contact('', { art: kind, vaerdi: proposed, synlighed: 'public' });
  const removed: Readonly<Record<string, string>> = proposed === '' ? { fjern: '1' } : {};
  if (what === 'contact') return contact(id, { vaerdi: proposed, ...removed });
  const task = tasksOf(editor.snapshot, unit.id).find((one) => one.id === id);
  const titles = { 'titel-da': task?.title.da ?? '', 'titel-en': task?.title.en ?? '' };
  const words = { soegeord: task?.searchWords.join(', ') ?? '' };
  return sent('opgaver', id, { ...titles, ...words, [`titel-${lang}`]: proposed, ...removed });
}

function operationsOf(edit: ReturnType<typeof editFor>): Outcome<readonly Operation[]> {
  if (!edit) return refused(refuse('field-missing'));
  return edit.ok ? success(edit.value.operations) : edit;
}
