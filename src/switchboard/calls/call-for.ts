// SPDX-License-Identifier: MPL-2.0
import type { Hit } from '../../search/index.ts';
import type { Call } from './call.ts';
import { personCall } from './person-call.ts';
import type { Seen } from './seen.ts';
import { unitCall } from './unit-call.ts';

/** A hit as something to call; undefined for what has nobody who answers. */
export function callFor(seen: Seen, { id, kind }: Pick<Hit, 'id' | 'kind'>): Call | undefined {
  const { snapshot } = seen;
  const [person, post, task] = [snapshot.person.get(id), snapshot.post.get(id), snapshot.task.get(id)];
  if (kind === 'person' && person) return personCall(seen, person);
  if (kind === 'post' && post) return unitCall(seen, snapshot.unit.get(post.unitId), id, post.title);
  if (kind === 'task' && task) return unitCall(seen, snapshot.unit.get(task.unitId), id, task.title);
  return kind === 'unit' ? unitCall(seen, snapshot.unit.get(id), id) : undefined;
}
