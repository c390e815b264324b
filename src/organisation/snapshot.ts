// SPDX-License-Identifier: MPL-2.0
import type { Id } from './entities/common.ts';
import { type Entity, type EntityName, entityNames } from './entities/entities.ts';
import type { AsOf } from './time/as-of.ts';

/** For whom a snapshot was read: all of it, or only what is public. */
export type Audience = 'public' | 'full';

/** The entities of one snapshot, by name and identifier. */
export type Contents = { readonly [K in EntityName]: ReadonlyMap<Id, Entity<K>> };

/**
 * The organisation as of an instant: the only way out of the register. Never changes; a later change
 * gives another snapshot. What is not public has never been in a snapshot whose audience is `public`.
 */
export interface Snapshot<A extends Audience = Audience> extends Contents {
  readonly audience: A;
  readonly organisationId: Id;
  readonly asOf: AsOf;
  /** The last change the register had recorded when this was read. */
  readonly change: number;
  /** When each change that wrote something here was recorded. */
  readonly recorded: ReadonlyMap<number, Date>;
}

export type PublicSnapshot = Snapshot<'public'>;
export type FullSnapshot = Snapshot<'full'>;

/** Contents with nothing in them. */
export function noContents(): { [K in EntityName]: Map<Id, Entity<K>> } {
  const entries = entityNames.map((name) => [name, new Map()] as const);
  return Object.fromEntries(entries) as { [K in EntityName]: Map<Id, Entity<K>> };
}
