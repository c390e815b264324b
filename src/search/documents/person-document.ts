// SPDX-License-Identifier: MPL-2.0
import {
  ancestorsOf,
  type Entity,
  fullName,
  groupsOf,
  type Id,
  membershipsOf,
  type Snapshot,
} from '../../organisation/index.ts';
import type { FieldText, SearchDocument } from './document.ts';
import { priorOf } from './priors.ts';
import { capacityWords, leaderWords } from './role-words.ts';
import { contactTexts, textsIn } from './texts.ts';

const ledBy = groupsOf(
  'leadership',
  ({ postId }) => postId,
  (a, b) => a.position - b.position,
);

/** Someone who holds posts: by name, by what they are and where. Undefined for one who holds none. */
export function personDocument(snapshot: Snapshot, person: Entity<'person'>): SearchDocument | undefined {
  const held = membershipsOf(snapshot, person.id).flatMap((membership) => {
    const post = snapshot.post.get(membership.postId);
    return post ? [{ membership, post }] : [];
  });
  const main = held[0];
  if (!main) return undefined;
  const name = fullName(person);
  const texts = held.flatMap(({ membership, post }) => [
    ...postTexts(snapshot, post),
    ...capacityWords(membership),
    ...contactTexts(snapshot, membership.id),
  ]);
  return {
    ...{ id: person.id, kind: 'person', name, unitId: main.post.unitId },
    texts: [{ field: 'personName', text: name }, ...texts],
    prior: Math.max(...held.map(({ post }) => priorIn(snapshot, 'person', post))),
  };
}

/** A post that nobody shown holds: by its title, where it is, and how it is reached. */
export function postDocument(snapshot: Snapshot, post: Entity<'post'>): SearchDocument {
  return {
    ...{ id: post.id, kind: 'post', name: post.title.da, unitId: post.unitId },
    texts: postTexts(snapshot, post),
    prior: priorIn(snapshot, 'post', post),
  };
}

/** What a post is called, what it leads, where it stands, and how it is reached. */
function postTexts(snapshot: Snapshot, post: Entity<'post'>): readonly FieldText[] {
  const led = ledBy(snapshot, post.id).map(({ unitId }) => unitId);
  const own = new Set([post.unitId, ...led]);
  const above = ancestorsOf(snapshot, post.unitId).slice(1);
  return [
    ...textsIn('title', post.title),
    ...(led.length > 0 ? leaderWords : []),
    ...[...own].flatMap((unitId) => unitTexts(snapshot, unitId)),
    ...above.flatMap(({ name }) => textsIn('above', name)),
    ...contactTexts(snapshot, post.id),
  ];
}

function unitTexts({ unit }: Snapshot, unitId: Id): readonly FieldText[] {
  const one = unit.get(unitId);
  return [...textsIn('unit', one?.name ?? null), ...textsIn('unit', one?.shortName ?? null)];
}

function priorIn(snapshot: Snapshot, kind: 'person' | 'post', { id, unitId }: Entity<'post'>): number {
  const leads = ledBy(snapshot, id).length > 0;
  return priorOf({ kind, depth: ancestorsOf(snapshot, unitId).length, leads });
}
