// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { EntityName, State } from './entities/entities.ts';
import type { Period } from './time/period.ts';

/** During a period an entity exists and has these values; what is not named stays as it was. */
export interface Assertion<K extends EntityName = EntityName> {
  readonly entity: K;
  readonly id: Id;
  readonly during: Period;
  readonly set: Partial<State<K>>;
}

/** During a period an entity does not exist. */
export interface Ending<K extends EntityName = EntityName> {
  readonly entity: K;
  readonly id: Id;
  readonly during: Period;
  readonly set: null;
}

/** One thing that a change says. What is recorded is always a list of facts. */
export type Fact = { [K in EntityName]: Assertion<K> | Ending<K> }[EntityName];
