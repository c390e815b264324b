// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import {
  asOf,
  type FullSnapshot,
  type Id,
  leadershipsOf,
  type Operation,
  type Outcome,
  postsIn,
  refuse,
  refused,
  success,
} from '../../../../organisation/index.ts';
import type { Edit } from '../../../forms/edit.ts';
import type { Sent } from '../edit.ts';
import { readPost } from './read-post.ts';
import { postTexts } from './texts/index.ts';

/** A post comes to be in the unit, after those that are there; leading it, where that is wanted. */
export async function newPost({ editor, unit, values, from }: Sent): Promise<Outcome<Edit>> {
  const said = readPost(values);
  if (!said.ok) return said;
  const { snapshot, language, office } = editor;
  const day = await office.register.snapshot('full', asOf(from));
  if (!day.unit.has(unit.id)) return refused(refuse('unit-missing-some-day', {}, 'fra'));
  const id = randomUUID();
  const state = { ...said.value.state, unitId: unit.id, position: nextOf(postsIn(snapshot, unit.id)) };
  const created = { do: 'create', entity: 'post', id, from, to: null, state } as const;
  const leads = said.value.leads ? [leading(snapshot, { postId: id, unitId: unit.id }, from)] : [];
  return success({
    operations: [created, ...leads],
    reason: postTexts(language).reasonCreated,
    subject: undefined,
    places: { 'unit-missing-some-day': 'fra' },
  });
}

/** A post comes to lead a unit, after those that lead it. */
export function leading(
  snapshot: FullSnapshot,
  { postId, unitId }: { readonly postId: Id; readonly unitId: Id },
  from: string,
): Operation {
  const state = { postId, unitId, position: nextOf(leadershipsOf(snapshot, unitId)) };
  return { do: 'create', entity: 'leadership', id: randomUUID(), from, to: null, state };
}

function nextOf(there: readonly { readonly position: number }[]): number {
  return Math.max(-1, ...there.map(({ position }) => position)) + 1;
}
