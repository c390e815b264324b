// SPDX-License-Identifier: MPL-2.0
import { type Entity, parseCivilDate, type Refusal, refuse } from '../../../organisation/index.ts';
import { asItStands, isMeanwhileEdited } from '../../forms/edit.ts';
import type { Filled } from '../../forms/filled.ts';
import { isTooLate, recordEdit, upToDate } from '../../forms/record-edit.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { editFor } from './edits.ts';
import { postEditFor } from './posts/post-edits.ts';
import { sectionOf } from './posts/section-of.ts';
import { previewOf } from './preview/preview.ts';
import { takenAwayBy } from './taken-away.ts';
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
  const looked = previewOf(part, sent);
  if (looked) return unitPage({ editor, unit, filled: looked });
  const from = parseCivilDate(values.get('fra') ?? '');
  if (from === null)
    return again(sent, [refuse('import-bad-date', { date: values.get('fra') ?? '' }, 'fra')]);
  const form = { editor, unit, values, from };
  const edit = editFor(part, item, form) ?? (await postEditFor(part, item, form));
  if (!edit) {
    const by = await takenAwayBy(editor, unit.id, part, item);
    return by === undefined ? notFoundPage(editor) : again(sent, [], { now: {}, by, isGone: true });
  }
  if (!edit.ok) return again(sent, edit.refusals);
  if (isMeanwhileEdited(edit.value, values)) return again(sent, [], asItStands(edit.value));
  const place = `/admin/enhed/${unit.id}`;
  if (edit.value.operations.length === 0) return goTo(`${place}?uaendret=1`);
  const refusals = await recordEdit(editor, edit.value, values);
  return refusals.length > 0 ? refusedBy(sent, refusals) : goTo(`${place}?gemt=${from}#${sectionOf(part)}`);
}

/** Refused for its own sake; or somebody else was first at the same instant, and it is held against what they saved. */
async function refusedBy(sent: Sent, refusals: readonly Refusal[]): Promise<Answer> {
  const editor = await upToDate(sent.editor);
  const isFirst = editor.snapshot.change === sent.editor.snapshot.change;
  if (isFirst && !isTooLate(refusals)) return again(sent, refusals);
  const unit = editor.snapshot.unit.get(sent.unit.id);
  return unit ? saveUnit({ ...sent, editor, unit }) : notFoundPage(editor);
}

/** Shows the page with the form as it was sent. */
function again(
  { editor, unit, part, item, values }: Sent,
  refusals: readonly Refusal[],
  meanwhile: Partial<Filled> = {},
): Promise<Answer> {
  const form = item === '' ? part : `${part}/${item}`;
  return unitPage({ editor, unit, filled: { form, values, refusals, ...meanwhile } });
}
