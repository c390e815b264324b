// SPDX-License-Identifier: MPL-2.0
import { type Outcome, success } from '../../../../organisation/index.ts';
import { type Edit, subjectOf } from '../../../forms/edit.ts';
import { adminTexts } from '../../../texts/index.ts';
import type { Sent } from '../edit.ts';

/** Somebody who holds a post of the unit holds it no more. */
export function leaveEdit(id: string, { editor, unit, from }: Sent): Outcome<Edit> | undefined {
  const { snapshot, language } = editor;
  const held = snapshot.membership.get(id);
  if (!held || snapshot.post.get(held.postId)?.unitId !== unit.id) return undefined;
  return success({
    operations: [{ do: 'end', entity: 'membership', id, from, to: null }],
    reason: adminTexts(language).reasonLeft,
    subject: subjectOf('membership', held),
    now: {},
    places: { 'does-not-exist': 'fra' },
  });
}
