// SPDX-License-Identifier: MPL-2.0
import { asOf, holdersOf, type Outcome, postsIn, refused, success } from '../../../../organisation/index.ts';
import type { Edit } from '../../../forms/edit.ts';
import { adminTexts } from '../../../texts/index.ts';
import { findable } from '../../namesakes/people-called.ts';
import { appointment } from '../appointments.ts';
import type { Sent } from '../edit.ts';
import { notThatDay } from './post-edit.ts';
import { heldAsSeen } from './seen.ts';

/** Somebody comes to hold a post of the unit; beside those, or in the place of those, whom the form showed. */
export async function appointEdit(id: string, sent: Sent): Promise<Outcome<Edit> | undefined> {
  const { editor, unit, values, from } = sent;
  const post = postsIn(editor.snapshot, unit.id).find((one) => one.id === id);
  if (!post) return undefined;
  const about = {
    reason: adminTexts(editor.language).reasonAppointed,
    ...heldAsSeen(post, holdersOf(editor.snapshot, id)),
    now: {},
    places: { 'said-twice': 'person' },
  } as const;
  if (about.made !== values.get('set')) return success({ ...about, operations: [] });
  const day = await editor.office.register.snapshot('full', asOf(from));
  if (!day.post.has(id)) return refused(notThatDay(sent, post));
  const appointed = appointment({ snapshot: findable(editor), post, values, from });
  return appointed.ok ? success({ ...about, operations: appointed.value }) : appointed;
}
