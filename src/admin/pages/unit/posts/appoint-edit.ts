// SPDX-License-Identifier: MPL-2.0
import { holdersOf, type Outcome, postsIn, success } from '../../../../organisation/index.ts';
import type { Edit } from '../../../forms/edit.ts';
import { adminTexts } from '../../../texts/index.ts';
import { findable } from '../../namesakes/people-called.ts';
import { appointment } from '../appointments.ts';
import type { Sent } from '../edit.ts';
import { heldAsSeen } from './seen.ts';

/** Somebody comes to hold a post of the unit; beside those, or in the place of those, whom the form showed. */
export function appointEdit(id: string, { editor, unit, values, from }: Sent): Outcome<Edit> | undefined {
  const post = postsIn(editor.snapshot, unit.id).find((one) => one.id === id);
  if (!post) return undefined;
  const about = {
    reason: adminTexts(editor.language).reasonAppointed,
    ...heldAsSeen(post, holdersOf(editor.snapshot, id)),
    now: {},
    places: { 'said-twice': 'person' },
  } as const;
  if (about.made !== values.get('set')) return success({ ...about, operations: [] });
  const appointed = appointment({ snapshot: findable(editor), post, values, from });
  return appointed.ok ? success({ ...about, operations: appointed.value }) : appointed;
}
