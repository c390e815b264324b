// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../../organisation/index.ts';

/** What pictures stand for: a unit or a person, with the address of its page and how many it can have. */
export interface PictureOwner {
  readonly as: { readonly unitId: Id } | { readonly personId: Id };
  readonly id: Id;
  readonly place: string;
  readonly most: number;
}

export function pictured(what: 'unit' | 'person', id: Id): PictureOwner {
  return what === 'unit'
    ? { as: { unitId: id }, id, place: `/admin/enhed/${id}`, most: 6 }
    : { as: { personId: id }, id, place: `/admin/person/${id}`, most: 1 };
}
