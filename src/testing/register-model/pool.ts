// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import type { Id } from '../../organisation/index.ts';
import { idOf } from '../entities.ts';

/** Few things of each, so that what is done to them meets often. */
const sizes = {
  unit: 6,
  post: 3,
  person: 3,
  membership: 4,
  leadership: 2,
  contactPoint: 4,
  task: 3,
  keyFigure: 1,
  website: 2,
  unitKind: 2,
  changeEvent: 2,
  succession: 4,
  site: 1,
  synonym: 1,
  absence: 3,
  operatorNote: 2,
  picture: 3,
} as const;
export type Pooled = keyof typeof sizes;

/** The identifier of one of them. */
export function some(entity: Pooled): fc.Arbitrary<Id> {
  return fc.nat(sizes[entity] - 1).map((place) => idOf(entity, `${place}`));
}
