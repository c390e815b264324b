// SPDX-License-Identifier: MPL-2.0
import { permitFor } from '../../access/index.ts';
import { asOf, type Refusal, refuse } from '../../organisation/index.ts';
import type { Editor } from '../visit/visit.ts';
import type { Edit } from './edit.ts';

/** Records what a form comes to, if what it edits is still as it was seen. */
export async function recordEdit(
  { office, signedIn, snapshot, now, today }: Editor,
  { operations, reason, subject, others = [], places = {}, files }: Edit,
  values: URLSearchParams,
): Promise<readonly Refusal[]> {
  const permit = permitFor(signedIn, snapshot.organisationId, 'edit');
  if (!permit) return [refuse('not-permitted')];
  const why = (values.get('hvorfor') ?? '').trim().slice(0, 500) || reason;
  const expects = [...(subject ? [subject] : []), ...others].map((one) => ({ on: today, ...one }));
  const change = { reason: why, operations: [...operations], expects };
  const outcome = await office.register.record(permit, change, now, files);
  return outcome.ok ? [] : outcome.refusals.map(({ code, values: said }) => refuse(code, said, places[code]));
}

/** Whether somebody else was first, at the same instant. */
export function isTooLate(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => code === 'changed-meanwhile');
}

/** The same visit with what has been recorded by now. */
export async function upToDate(editor: Editor): Promise<Editor> {
  return { ...editor, snapshot: await editor.office.register.snapshot('full', asOf(editor.today)) };
}
