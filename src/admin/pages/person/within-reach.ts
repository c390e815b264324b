// SPDX-License-Identifier: MPL-2.0
import { isWithin, reachOf } from '../../../access/index.ts';
import { type Entity, membershipsOf } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { mayKnow } from './may-know.ts';

/** A person of today with a post within reach; of the whole organisation also one without any. */
export function personOf(editor: Editor, id: string): Entity<'person'> | undefined {
  const { signedIn, snapshot } = editor;
  const person = snapshot.person.get(id);
  if (!person || !mayKnow(editor, id)) return undefined;
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  const units = membershipsOf(snapshot, id).map(({ postId }) => snapshot.post.get(postId)?.unitId ?? null);
  const isOurs = reach === 'all' || units.some((unitId) => isWithin(reach, [snapshot], unitId));
  return isOurs ? person : undefined;
}
