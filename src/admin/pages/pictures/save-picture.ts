// SPDX-License-Identifier: MPL-2.0
import { parseCivilDate, type Refusal, type RefusalCode, refuse } from '../../../organisation/index.ts';
import { asItStands, isMeanwhileEdited } from '../../forms/edit.ts';
import type { Filled } from '../../forms/filled.ts';
import { isTooLate, recordEdit, upToDate } from '../../forms/record-edit.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { pictureEdit, type SentPicture } from './picture-edit.ts';

interface Saving extends SentPicture {
  /** Shows the owner's page with a form as it was sent. */
  readonly show: (editor: Editor, filled: Filled) => Promise<Answer>;
}

/** Saves what a form about a picture says, or shows its page again with all that was typed and what is wrong with it. */
export async function savePicture(sent: Saving): Promise<Answer> {
  const { editor, owner, values } = sent;
  const date = values.get('fra') ?? '';
  const from = parseCivilDate(date);
  if (from === null) return again(sent, [refuse('import-bad-date', { date }, 'fra')]);
  const edit = await pictureEdit(sent, from);
  if (!edit) return notFoundPage(editor);
  if (!edit.ok) return again(sent, edit.refusals);
  if (isMeanwhileEdited(edit.value, values)) return again(sent, [], asItStands(edit.value));
  if (edit.value.operations.length === 0) return goTo(`${owner.place}?uaendret=1`);
  const refusals = await recordEdit(editor, edit.value, values);
  if (isTooLate(refusals)) return savePicture({ ...sent, editor: await upToDate(editor) });
  return refusals.length > 0 ? again(sent, refusals) : goTo(`${owner.place}?gemt=${from}#billeder`);
}

const statuses: Readonly<Partial<Record<RefusalCode, 413 | 415 | 503>>> = {
  'picture-too-large': 413,
  'picture-format': 415,
  'picture-busy': 503,
};

function again(
  { editor, item, values, show }: Saving,
  refusals: readonly Refusal[],
  meanwhile: Partial<Filled> = {},
): Promise<Answer> {
  const form = item === '' ? 'billeder' : `billeder/${item}`;
  const [status] = refusals.flatMap(({ code }) => statuses[code] ?? []);
  return show(editor, { form, values, refusals, ...meanwhile, ...(status && { status }) });
}
