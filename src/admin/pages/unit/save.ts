// SPDX-License-Identifier: MPL-2.0
import { permitFor } from '../../../access/index.ts';
import { type Entity, parseCivilDate, type Refusal, refuse } from '../../../organisation/index.ts';
import { adminTexts } from '../../texts/index.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import type { Edit } from './edit.ts';
import { editFor } from './edits.ts';
import { unitPage } from './unit-page.tsx';

interface Sent {
  readonly editor: Editor;
  readonly unit: Entity<'unit'>;
  readonly part: string;
  readonly item: string;
  readonly values: URLSearchParams;
}

/** Saves what a form of a unit's page says, or shows the page again with all that was typed and what is wrong with it. */
export async function saveUnit(sent: Sent): Promise<Answer> {
  const { editor, unit, part, item, values } = sent;
  const from = parseCivilDate(values.get('fra') ?? '');
  if (from === null)
    return again(sent, [refuse('import-bad-date', { date: values.get('fra') ?? '' }, 'fra')]);
  const edit = editFor(part, item, { editor, unit, values, from });
  if (!edit) return notFoundPage(editor);
  if (!edit.ok) return again(sent, edit.refusals);
  if (isMeanwhileEdited(edit.value, values)) return again(sent, [], edit.value.now ?? {});
  const place = `/admin/enhed/${unit.id}`;
  if (edit.value.operations.length === 0) return goTo(`${place}?uaendret=1`);
  const refusals = await record(editor, edit.value, values);
  return refusals.length > 0 ? again(sent, refusals) : goTo(`${place}?gemt=${from}#${part}`);
}

/** Shows the page with the form as it was sent. */
function again(
  { editor, unit, part, item, values }: Sent,
  refusals: readonly Refusal[],
  now?: Readonly<Record<string, string>>,
): Promise<Answer> {
  const form = item === '' ? part : `${part}/${item}`;
  return unitPage({ editor, unit, filled: { form, values, refusals, ...(now && { now }) } });
}

/** Whether somebody has saved another version since the form was opened. */
function isMeanwhileEdited({ subject }: Edit, values: URLSearchParams): boolean {
  return subject !== undefined && values.get('set') !== String(subject.recordedBy);
}

async function record(
  { office, signedIn, snapshot, now, language }: Editor,
  { operations, reason }: Edit,
  values: URLSearchParams,
): Promise<readonly Refusal[]> {
  const permit = permitFor(signedIn, snapshot.organisationId, 'edit');
  if (!permit) return [refuse('not-permitted')];
  const why = (values.get('hvorfor') ?? '').trim().slice(0, 500) || adminTexts(language)[reason];
  const outcome = await office.register.record(permit, { reason: why, operations }, now);
  return outcome.ok ? [] : outcome.refusals.map(({ code, values: said }) => ({ code, values: said }));
}
