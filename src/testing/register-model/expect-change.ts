// SPDX-License-Identifier: MPL-2.0
import { type Change, type Id, planOperation, type RefusalCode } from '../../organisation/index.ts';
import { brokenRules } from './broken-rules.ts';
import { type Model, marked, months, withFact } from './model.ts';
import { snapshotOf } from './snapshot-of.ts';

/** What is to come of a change: the model after it, or a refusal with exactly these codes, with some of them, or with any. */
export type Expected =
  | { readonly model: Model }
  | { readonly refused: 'exactly' | 'among' | 'somehow'; readonly codes: ReadonlySet<RefusalCode> };

/** Records a change in the model, operation by operation; asks about each rule on every day when all are done. */
export function expectChange(before: Model, change: Change, number: number, organisationId: Id): Expected {
  const refusals: RefusalCode[] = [];
  let model = before;
  for (const operation of change.operations) {
    const place = operation.from === null ? 0 : months.samples.indexOf(operation.from);
    const planned = planOperation(snapshotOf(model, place, organisationId), operation);
    if (!planned.ok) refusals.push(...planned.refusals.map(({ code }) => code));
    else {
      for (const fact of planned.value) {
        const after = withFact(model, fact);
        // From here on the model knows no more than that the change is refused.
        if (!after) return { refused: 'somehow', codes: new Set() };
        model = after;
      }
    }
  }
  const refused = change.operations.length === 1 ? 'exactly' : 'among';
  if (refusals.length > 0) return { refused, codes: new Set(refusals) };
  const after = marked(before, model, number);
  const broken = brokenRules(after, number);
  return broken.size > 0 ? { refused: 'among', codes: broken } : { model: after };
}
