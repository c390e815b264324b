// SPDX-License-Identifier: MPL-2.0
import { type Refusal, refuse } from '../../../organisation/index.ts';
import type { Filled } from '../../forms/filled.ts';
import { recordEdit } from '../../forms/record-edit.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { plannedFor } from './planned.ts';
import type { Subject } from './section-of.ts';
import { lastSeen, seenOf, takingBack } from './taking-back.ts';
import { plannedTexts } from './texts/index.ts';

interface TakingBack {
  readonly editor: Editor;
  readonly subject: Subject;
  /** Which of what is planned. */
  readonly key: string;
  readonly values: URLSearchParams;
  /** Shows the page again. */
  readonly show: (editor: Editor, filled: Filled) => Promise<Answer>;
}

/** Takes back what one change has planned for one day, or shows the page again with why that cannot be. */
export async function takeBack({ editor, subject, key, values, show }: TakingBack): Promise<Answer> {
  const again = (refusals: readonly Refusal[]) => show(editor, { form: `planlagt/${key}`, values, refusals });
  const { place, items } = await plannedFor(editor, subject);
  const item = items.find((one) => one.key === key);
  if (!item || item.event || values.get('set') !== String(lastSeen(item.turns)))
    return again([refuse('changed-meanwhile')]);
  const edit = {
    operations: takingBack(item.turns),
    reason: plannedTexts(editor.language).reason,
    subject: undefined,
    others: seenOf(item.turns),
  };
  const refusals = await recordEdit(editor, edit, values);
  return refusals.length > 0 ? again(refusals) : goTo(`${place}?taget=1#${item.section}`);
}
