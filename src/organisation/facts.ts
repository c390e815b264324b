// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import type { EntityName, State } from './entities/entities.ts';
import type { Period } from './time/period.ts';

/** From now on, and for this period, there is such a thing. */
export interface Created<K extends EntityName = EntityName> {
  readonly is: 'created';
  readonly entity: K;
  readonly id: Id;
  readonly during: Period;
  readonly state: State<K>;
}

/**
 * The named values change; days on which the thing does not exist stay empty. Without a last day a value
 * holds until the day for which another change of that same value is already planned.
 */
export interface Altered<K extends EntityName = EntityName> {
  readonly is: 'altered';
  readonly entity: K;
  readonly id: Id;
  readonly during: Period;
  readonly set: Partial<State<K>>;
}

/** During the period there is no such thing. */
export interface Ended<K extends EntityName = EntityName> {
  readonly is: 'ended';
  readonly entity: K;
  readonly id: Id;
  readonly during: Period;
}

/** One thing that a change says. What is recorded is always a list of facts. */
export type Fact = { [K in EntityName]: Created<K> | Altered<K> | Ended<K> }[EntityName];

export function created<K extends EntityName>(entity: K, id: Id, during: Period, state: State<K>): Fact {
  return { is: 'created', entity, id, during, state } as Fact;
}

export function altered<K extends EntityName>(
  entity: K,
  id: Id,
  during: Period,
  set: Partial<State<K>>,
): Fact {
  return { is: 'altered', entity, id, during, set } as Fact;
}

export function ended(entity: EntityName, id: Id, during: Period): Fact {
  return { is: 'ended', entity, id, during } as Fact;
}
