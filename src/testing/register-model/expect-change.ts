// SPDX-License-Identifier: MPL-2.0
import { type Change, type Id, planOperation, type RefusalCode } from '../../organisation/index.ts';
import { brokenRules } from './broken-rules.ts';
import { type Model, marked, months, withFact } from './model.ts';
import { snapshotOf } from './snapshot-of.ts';

/** What is to come of a change: the model after it, or the codes of which a refusal may have any. */
export type Expected =
  | { readonly model: Model }
  | { readonly codes: ReadonlySet<RefusalCode>; readonly exactly: boolean };

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
        if (!after) return { codes: new Set([...refusals, ...impossible]), exactly: false };
        model = after;
      }
    }
  }
  if (refusals.length > 0) return { codes: new Set(refusals), exactly: true };
  const after = marked(before, model, number);
  const broken = brokenRules(after, number);
  return broken.size > 0 ? { codes: broken, exactly: false } : { model: after };
}

const impossible: readonly RefusalCode[] = ['already-exists', 'does-not-exist'];
