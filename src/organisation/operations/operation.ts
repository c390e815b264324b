// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import type { Fact } from '../facts.ts';
import { type Outcome, refused } from '../outcome.ts';
import { refuse } from '../refusals.ts';
import type { FullSnapshot } from '../snapshot.ts';
import { isEmpty } from '../time/period.ts';
import { alter, planAlter } from './alter.ts';
import { appoint, planAppoint } from './appoint.ts';
import { close, planClose } from './close.ts';
import { create, planCreate } from './create.ts';
import { end, planEnd } from './end.ts';
import { merge, planMerge } from './merge.ts';
import { move, planMove } from './move.ts';
import { planRename, rename } from './rename.ts';
import { planReorder, reorder } from './reorder.ts';
import { planSetContact, setContact } from './set-contact.ts';
import { planSplit, split } from './split.ts';

/** Everything that can be done to the organisation. */
export const operation = z.discriminatedUnion('do', [
  create,
  alter,
  move,
  rename,
  reorder,
  close,
  merge,
  split,
  appoint,
  end,
  setContact,
]);
export type Operation = z.infer<typeof operation>;

/**
 * The facts that an operation comes to on the organisation as it is on the operation's first day, or
 * the reasons why it cannot be done. Pure: records nothing.
 */
export function planOperation(snapshot: FullSnapshot, operation: Operation): Outcome<readonly Fact[]> {
  const { from, to } = { to: null, ...operation };
  if (isEmpty({ from, to }))
    return refused(refuse('period-is-empty', { from: from ?? '–', to: to ?? '–' }, 'to'));
  return plan(snapshot, operation);
}

function plan(snapshot: FullSnapshot, operation: Operation): Outcome<readonly Fact[]> {
  switch (operation.do) {
    case 'create':
      return planCreate(snapshot, operation);
    case 'alter':
      return planAlter(snapshot, operation);
    case 'move':
      return planMove(snapshot, operation);
    case 'rename':
      return planRename(snapshot, operation);
    case 'reorder':
      return planReorder(snapshot, operation);
    case 'close':
      return planClose(snapshot, operation);
    case 'merge':
      return planMerge(snapshot, operation);
    case 'split':
      return planSplit(snapshot, operation);
    case 'appoint':
      return planAppoint(snapshot, operation);
    case 'end':
      return planEnd(snapshot, operation);
    case 'set-contact':
      return planSetContact(snapshot, operation);
  }
}
