// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import type { Change } from '../../organisation/index.ts';
import type { By, Draft, Register } from '../../register/index.ts';
import { type Deed, type Does, day, does, onward } from '../draft-stories.ts';
import { changes } from '../register-model/changes.ts';

/** So many editors, and so many drafts that they are at. */
export const crowd = { editors: 3, drafts: 3 } as const;

/** Somebody who edits: where, by whose leave, and the drafts as they have last seen them. */
export interface Editor {
  readonly register: Register;
  readonly by: By;
  readonly seen: Draft[];
}

/** A deed on a draft; or one beside all drafts, which records an edit at once. */
export interface DeedAtOnce extends Deed {
  readonly edit?: Change;
}

/** The day on which all of it is done: recorded drafts of later days can still be taken back. */
export const today = '2021-12-01';

const takeBack: Does = ({ drafts }, by, draft) => drafts.withdrawRecorded(by, draft, today);
const reopen: Does = ({ drafts }, by, draft) => drafts.reopen(by, draft);
const giveUp: Does = ({ drafts }, by, draft) => drafts.withdraw(by, draft);

const whose = { editor: fc.nat(crowd.editors - 1), draft: fc.nat(crowd.drafts - 1) };
const onDraft = fc.record<DeedAtOnce>({
  ...whose,
  looks: fc.integer({ min: 0, max: 9 }).map((often) => often > 0),
  does: fc.oneof(
    { weight: 60, arbitrary: does },
    // One who is a step behind the others may be the one who gets there first.
    { weight: 40, arbitrary: fc.constant(onward) },
    { weight: 6, arbitrary: fc.constant(takeBack) },
    { weight: 15, arbitrary: fc.constant(reopen) },
    { weight: 1, arbitrary: fc.constant(giveUp) },
  ),
});
/** Its reason is like no other, so that it is known again when it has been recorded. */
const edit = fc
  .record({ ...whose, change: changes, most: fc.constantFrom(1, 1, 3), reason: fc.uuid() })
  .map<DeedAtOnce>(({ editor, draft, change, most, reason }) => {
    const edit = { reason, operations: change.operations.slice(0, most) };
    return {
      ...{ editor, draft, edit, looks: false },
      does: (register, by) => register.record(by.permit, edit, by.now),
    };
  });

/** What is done at the same time. */
const batch = fc.array(fc.oneof({ weight: 3, arbitrary: onDraft }, { weight: 1, arbitrary: edit }), {
  minLength: 2,
  maxLength: 5,
});

/** The days of the drafts, and what the editors do to them and beside them. */
export const storiesAtOnce = fc.record({
  days: fc.array(day, { minLength: crowd.drafts, maxLength: crowd.drafts }),
  batches: fc.array(batch, { minLength: 12, maxLength: 16 }),
});

/** What a program is at until it is killed: more than it will come to, and the same wherever the seed is known. */
export function batchesFrom(seed: number): readonly (readonly DeedAtOnce[])[] {
  return fc.sample(batch, { seed, numRuns: 150 });
}

/** The edits among deeds, by their reason. */
export function editsIn(batches: readonly (readonly DeedAtOnce[])[]): ReadonlyMap<string, Change> {
  const edits = batches.flat().flatMap(({ edit }) => edit ?? []);
  return new Map(edits.map((edit) => [edit.reason, edit]));
}

/** The draft that a deed is about, as its editor sees it: mostly after another look. */
export async function lookAt({ register, seen }: Editor, { draft, looks }: Deed): Promise<Draft> {
  const last = seen[draft];
  if (!last) throw new Error('no such draft');
  const now = (looks ? await register.drafts.read(last.id) : undefined) ?? last;
  seen[draft] = now;
  return now;
}
