// SPDX-License-Identifier: MPL-2.0
import type { FullSnapshot, Id, Operation } from '../../organisation/index.ts';

/** Where a page's organisation is to go, and what is there. */
export interface Target {
  readonly snapshot: FullSnapshot;
  /** The unit that the page's unit becomes part of; null where there is none yet. */
  readonly parentId: Id | null;
  /** Then what the organisation as a whole is called; null: the page's unit is that. */
  readonly whole: string | null;
  /** The day from which it holds. */
  readonly from: string;
  /** A new identifier each time. */
  readonly newId: () => Id;
}

/** Makes a thing: the operation that creates it from the target's day on. */
export function make(
  { from }: Target,
  entity: Extract<Operation, { do: 'create' }>['entity'],
  id: Id,
  state: Readonly<Record<string, unknown>>,
  since: string | null = from,
): Operation {
  return { do: 'create', entity, id, from: since, to: null, state };
}

/** New identifiers for the plan's own (`u1`, `p2`), the same for the same. */
export class Identifiers {
  readonly #known = new Map<string, Id>();
  readonly #newId: () => Id;

  constructor(newId: () => Id) {
    this.#newId = newId;
  }

  of(planned: string): Id {
    const known = this.#known.get(planned) ?? this.#newId();
    this.#known.set(planned, known);
    return known;
  }
}
