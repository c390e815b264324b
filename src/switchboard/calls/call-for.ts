// SPDX-License-Identifier: MPL-2.0
import { type Id, membershipsOf } from '../../organisation/index.ts';
import type { Hit } from '../../search/index.ts';
import type { Call } from './call.ts';
import { personCall } from './person-call.ts';
import type { Seen } from './seen.ts';
import { unitCall } from './unit-call.ts';

/** A hit as something to call; undefined for what has nobody who answers. */
export function callFor(seen: Seen, { id, kind }: Hit): Call | undefined {
  const { snapshot } = seen;
  const [person, post, task] = [snapshot.person.get(id), snapshot.post.get(id), snapshot.task.get(id)];
  if (kind === 'person' && person) return personCall(seen, person);
  if (kind === 'post' && post) return unitCall(seen, snapshot.unit.get(post.unitId), id, post.title);
  if (kind === 'task' && task) return unitCall(seen, snapshot.unit.get(task.unitId), id, task.title);
  return kind === 'unit' ? unitCall(seen, snapshot.unit.get(id), id) : undefined;
}

/** The unit that something belongs to, for who may see it. */
export function unitOfHit({ snapshot }: Seen, { id, kind }: Hit): Id | null {
  if (kind === 'unit') return id;
  if (kind === 'person')
    return snapshot.post.get(membershipsOf(snapshot, id)[0]?.postId ?? '')?.unitId ?? null;
  const placed = kind === 'post' ? snapshot.post.get(id) : snapshot.task.get(id);
  return placed?.unitId ?? null;
}
