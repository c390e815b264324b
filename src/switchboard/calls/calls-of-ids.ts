// SPDX-License-Identifier: MPL-2.0
import { isWithin, type Reach } from '../../access/index.ts';
import { type Id, membershipsOf } from '../../organisation/index.ts';
import type { Hit } from '../../search/index.ts';
import type { Call } from './call.ts';
import { callFor } from './call-for.ts';
import type { Seen } from './seen.ts';

/** What has these identifiers, as far as it is there and within reach: in the order asked for. */
export function callsOfIds(seen: Seen, ids: readonly Id[], reach: Reach): readonly Call[] {
  return ids.flatMap((id) => {
    const found = placed(seen, id);
    if (!found || !isWithin(reach, [seen.snapshot], found.unitId)) return [];
    return callFor(seen, { id, kind: found.kind }) ?? [];
  });
}

function placed(
  { snapshot }: Seen,
  id: Id,
): { readonly kind: Hit['kind']; readonly unitId: Id | null } | undefined {
  if (snapshot.unit.has(id)) return { kind: 'unit', unitId: id };
  const task = snapshot.task.get(id);
  if (task) return { kind: 'task', unitId: task.unitId };
  const post = snapshot.post.get(id);
  if (post) return { kind: 'post', unitId: post.unitId };
  const [first] = membershipsOf(snapshot, id);
  const held = snapshot.post.get(first?.postId ?? '');
  return snapshot.person.has(id) && held ? { kind: 'person', unitId: held.unitId } : undefined;
}
