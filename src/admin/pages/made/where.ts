// SPDX-License-Identifier: MPL-2.0
import { isWithin, type Reach } from '../../../access/index.ts';
import {
  type FullSnapshot,
  type Id,
  membershipsOf,
  type Touched,
  type Values,
} from '../../../organisation/index.ts';

/** What a thing that was changed belongs to: a unit, a person, or the organisation as a whole. */
export type Where = { readonly of: 'unit' | 'person'; readonly id: Id } | { readonly of: 'whole' };

/** Knows where things belong: as they are today or, where they are not there, as the change itself tells. */
export class Wheres {
  readonly #snapshot: FullSnapshot;
  readonly #told: ReadonlyMap<Id, Values>;

  constructor(snapshot: FullSnapshot, touched: readonly Touched[]) {
    this.#snapshot = snapshot;
    this.#told = new Map(touched.map((one) => [one.id, lastOf(one)]));
  }

  of(one: Touched): Where {
    const { entity, id } = one;
    const values = lastOf(one);
    if (entity === 'unit' || entity === 'person') return { of: entity, id };
    // A post and a membership stay where they are, whoever holds them.
    const personId = entity === 'absence' || entity === 'picture' ? idIn(values, 'personId') : undefined;
    if (personId) return { of: 'person', id: personId };
    const unitId = this.#unitOf(values);
    return unitId ? { of: 'unit', id: unitId } : { of: 'whole' };
  }

  /** Whether somewhere lies within reach: a person by any of their posts, a unit that is gone by the one above it. */
  isWithin(reach: Reach, where: Where): boolean {
    if (reach === 'all') return true;
    if (where.of === 'whole') return false;
    if (where.of === 'unit') return this.#isUnitWithin(reach, where.id);
    return this.#postsOf(where.id).some((postId) => {
      const unitId = this.#unitOf({ postId });
      return unitId !== undefined && this.#isUnitWithin(reach, unitId);
    });
  }

  #isUnitWithin(reach: Reach, unitId: Id): boolean {
    if (this.#snapshot.unit.has(unitId)) return isWithin(reach, [this.#snapshot], unitId);
    const parentId = idIn(this.#told.get(unitId), 'parentId');
    return parentId !== undefined && isWithin(reach, [this.#snapshot], parentId);
  }

  #unitOf(values: Values): Id | undefined {
    const membershipId = idIn(values, 'membershipId');
    const postId = idIn(values, 'postId') ?? (membershipId && this.#id('membership', membershipId, 'postId'));
    return idIn(values, 'unitId') ?? (postId && this.#id('post', postId, 'unitId'));
  }

  #id(entity: 'membership' | 'post', id: Id, field: 'postId' | 'unitId'): Id | undefined {
    const today: Values | undefined = this.#snapshot[entity].get(id);
    return idIn(today ?? this.#told.get(id), field);
  }

  #postsOf(personId: Id): readonly Id[] {
    const told = [...this.#told.values()].filter((values) => values.personId === personId);
    const posts = [...membershipsOf(this.#snapshot, personId), ...told].map((held) => idIn(held, 'postId'));
    return posts.filter((id) => id !== undefined);
  }
}

/** What a thing was said to be last: by the change or, where it took it out, before it. */
export function lastOf({ gone, come }: Touched): Values {
  return (come.at(-1) ?? gone.at(-1))?.value ?? {};
}

function idIn(values: Values | undefined, field: string): Id | undefined {
  const value = values?.[field];
  return typeof value === 'string' ? value : undefined;
}
