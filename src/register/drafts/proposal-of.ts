// SPDX-License-Identifier: MPL-2.0
import { always, type Change, created, entities, type Fact } from '../../organisation/index.ts';
import type { Proposal } from '../change/try-out.ts';
import type { Draft } from './draft.ts';

/** A draft as the one change that it will be recorded as. */
export function changeOf({ title, reason, operations }: Draft): Change {
  return { reason: reason ?? title, operations: operations.map(({ operation }) => operation) };
}

/** A draft as it can be tried out: its operations, in its order, and the change event that they are part of. */
export function proposalOf(draft: Draft): Proposal {
  return { operations: changeOf(draft).operations, besides: [eventOf(draft)] };
}

/** The change event that a draft is recorded under. It is said beside the operations, so that these keep their places. */
export function eventOf({ id, title, day, reason, decisionUrl }: Draft): Fact {
  const state = {
    title: { da: title },
    date: day,
    reason: reason === null ? null : { da: reason },
    decisionUrl,
  };
  return created('changeEvent', id, always, entities.changeEvent.parse(state));
}
