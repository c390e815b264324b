// SPDX-License-Identifier: MPL-2.0
import { asOf, dateInWords, type Outcome, refuse, refused, success } from '../../../../organisation/index.ts';
import { type Edit, subjectOf } from '../../../forms/edit.ts';
import { adminTexts } from '../../../texts/index.ts';
import type { Sent } from '../edit.ts';

/** Somebody who holds a post of the unit holds it no more; from a day on which they do. */
export async function leaveEdit(
  id: string,
  { editor, unit, from }: Sent,
): Promise<Outcome<Edit> | undefined> {
  const { snapshot, language, office } = editor;
  const held = snapshot.membership.get(id);
  if (!held || snapshot.post.get(held.postId)?.unitId !== unit.id) return undefined;
  const day = await office.register.snapshot('full', asOf(from));
  if (!day.membership.has(id))
    return refused(refuse('not-held-that-day', { date: dateInWords(from, language) }, 'fra'));
  return success({
    operations: [{ do: 'end', entity: 'membership', id, from, to: null }],
    reason: adminTexts(language).reasonLeft,
    subject: subjectOf('membership', held),
    now: {},
  });
}
