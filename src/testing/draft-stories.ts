// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { type Operation, type Outcome, operation } from '../organisation/index.ts';
import type { By, Draft, Register } from '../register/index.ts';
import { changes } from './register-model/changes.ts';
import { months } from './register-model/model.ts';

/** What an editor does to a draft as they have seen it; undefined where they leave it be. */
export type Does = (register: Register, by: By, draft: Draft) => Promise<Outcome<unknown> | undefined>;

/** One of two editors does something to one of three drafts, after looking at it again or not. */
export interface Deed {
  readonly editor: number;
  readonly draft: number;
  readonly looks: boolean;
  readonly does: Does;
}

/** A day for a draft to take effect on. */
export const day = fc.constantFrom(...months.days.filter((_, i) => i % 12 === 0));
const always = (does: Does) => fc.constant(does);

/** Most editors add what can be done as they see it; it may not fit any more when the draft is recorded. */
const add = fc
  .record({ change: changes, careful: fc.integer({ min: 0, max: 5 }) })
  .map<Does>(({ change, careful }) => async (register, by, draft) => {
    const said = change.operations.map((one) => onDay(one, draft.day));
    const operations = [...draft.operations.map(({ operation }) => operation), ...said];
    const { leftOut } = await register.tryOut({ operations }, draft.day);
    const fitting = said.filter((_, place) => !leftOut.includes(draft.operations.length + place));
    const added = careful > 0 ? fitting : said;
    return added.length === 0 ? undefined : register.drafts.add(by, draft, added);
  });

function onDay(one: Operation, day: string): Operation {
  return operation.parse({ ...one, from: one.from === null ? null : day, to: null });
}

const remove = fc.nat(3).map<Does>(
  (place) =>
    ({ drafts }, by, draft) =>
      drafts.remove(by, draft, place),
);
const describe = day.map<Does>(
  (day) =>
    ({ drafts }, by, draft) =>
      drafts.describe(by, draft, { day }),
);
const approve = fc.boolean().map<Does>(
  (fourEyes) =>
    ({ drafts }, by, draft) =>
      drafts.approve(by, draft, { fourEyes }),
);
const reverse: Does = ({ drafts }, by, draft) => {
  const places = draft.operations.map((_, place) => place);
  return drafts.reorder(by, draft, places.toReversed());
};
/** What mostly comes next. */
export const onward: Does = async ({ drafts }, by, draft) => {
  if (draft.status === 'open') return drafts.submit(by, draft);
  if (draft.status === 'submitted') return drafts.approve(by, draft, { fourEyes: false });
  return drafts.record(by, draft);
};

/** What editors do to drafts, of each so much that most drafts come to something. */
export const does = fc.oneof(
  { weight: 10, arbitrary: add },
  { weight: 1, arbitrary: remove },
  { weight: 1, arbitrary: describe },
  { weight: 1, arbitrary: always(reverse) },
  { weight: 16, arbitrary: always(onward) },
  { weight: 1, arbitrary: always(({ drafts }, by, draft) => drafts.submit(by, draft)) },
  { weight: 2, arbitrary: approve },
  { weight: 1, arbitrary: always(({ drafts }, by, draft) => drafts.reopen(by, draft)) },
  { weight: 1, arbitrary: always(({ drafts }, by, draft) => drafts.record(by, draft)) },
);
/** Given up so seldom that most drafts come to something. */
const withdraw = always(({ drafts }, by, draft) => drafts.withdraw(by, draft));
const deed = fc.record<Deed>({
  ...{ editor: fc.nat(1), draft: fc.nat(2) },
  looks: fc.integer({ min: 0, max: 9 }).map((often) => often > 0),
  does: fc.oneof({ weight: 60, arbitrary: does }, { weight: 1, arbitrary: withdraw }),
});

/** The days of three drafts, and what two editors do to them. */
export const draftStories = fc.record({
  days: fc.array(day, { minLength: 3, maxLength: 3 }),
  deeds: fc.array(deed, { minLength: 30, maxLength: 45 }),
});
