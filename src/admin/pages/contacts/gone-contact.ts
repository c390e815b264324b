// SPDX-License-Identifier: MPL-2.0
import { isId } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { type ContactKind, isContactKind } from './kinds.ts';
import type { ContactOwner } from './owners.ts';

/** Whose a way of contact was that is there no more, and what it was; undefined where it was none of theirs. */
export async function goneContact(
  { office: { register } }: Editor,
  owners: readonly ContactOwner[],
  id: string,
): Promise<{ readonly owner: ContactOwner; readonly kind: ContactKind } | undefined> {
  const last = isId(id) ? (await register.timeline('contactPoint', id)).at(-1)?.value : undefined;
  if (!last) return undefined;
  const ids = [last.unitId, last.postId, last.membershipId];
  const owner = owners.find((one) => ids.includes(one.id));
  const { type } = last.value;
  return owner && isContactKind(type) ? { owner, kind: type } : undefined;
}
