// SPDX-License-Identifier: MPL-2.0
import { isWithin, reachOf } from '../../../access/index.ts';
import {
  contactsOf,
  type Entity,
  type FullSnapshot,
  type Id,
  membershipsOf,
  postsIn,
} from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';

/** Whom a way of contact reaches: a unit, whoever holds a post, or one who holds it. */
export interface ContactOwner {
  readonly entity: 'unit' | 'post' | 'membership';
  readonly id: Id;
}

/** A page on which ways of contact are edited. */
export interface ContactPage {
  readonly place: string;
  /** Whose they are; what is not among them is not there for the page. The first is meant where none is named. */
  owners(editor: Editor): readonly ContactOwner[];
}

/** The page of a unit, for its own and those of its posts. */
export function contactsOnUnit(id: Id): ContactPage {
  return {
    place: `/admin/enhed/${id}`,
    owners: ({ snapshot }) => [
      { entity: 'unit', id },
      ...postsIn(snapshot, id).map((post) => ({ entity: 'post' as const, id: post.id })),
    ],
  };
}

/** The page of a person, for those of each post that they hold within reach, and theirs alone there. */
export function contactsOnPerson(id: Id): ContactPage {
  return {
    place: `/admin/person/${id}`,
    owners: (editor) =>
      membershipsOf(editor.snapshot, id)
        .filter((membership) => isPostWithin(editor, membership.postId))
        .flatMap((membership) => [
          { entity: 'membership' as const, id: membership.id },
          { entity: 'post' as const, id: membership.postId },
        ]),
  };
}

/** Whether a post is of a unit that one may edit. */
export function isPostWithin({ signedIn, snapshot }: Editor, postId: Id): boolean {
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  return isWithin(reach, [snapshot], snapshot.post.get(postId)?.unitId ?? null);
}

/** Where on its page an owner's ways of contact are. */
export function anchorOf({ entity, id }: ContactOwner): string {
  return entity === 'unit' ? 'kontakt' : `kontakt-${id}`;
}

/** One of some owners' ways of contact, by its identifier, with whose it is. */
export function contactAmong(
  snapshot: FullSnapshot,
  owners: readonly ContactOwner[],
  id: Id,
): { readonly contact: Entity<'contactPoint'>; readonly owner: ContactOwner } | undefined {
  const contact = snapshot.contactPoint.get(id);
  const owner = contact && owners.find((one) => contactsOf(snapshot, one.id).includes(contact));
  return owner && { contact, owner };
}
