// SPDX-License-Identifier: MPL-2.0
import type { Change, Id, Operation } from '../../organisation/index.ts';
import type { PagePlan } from '../page/index.ts';
import { contactOperations } from './contacts.ts';
import { Identifiers, make, type Target } from './context.ts';
import { kindsFor } from './kinds.ts';
import { personOperations, postOperations } from './posts.ts';
import { unitOperations } from './units.ts';

/**
 * The one change that makes the organisation of a page's plan, and the identifier that the page's unit gets in it.
 * Pure: records nothing.
 */
export function pageChange(
  plan: PagePlan,
  target: Target,
  reason: string,
): { readonly change: Change; readonly unitId: Id } {
  const ids = new Identifiers(target.newId);
  const kinds = kindsFor(plan, target);
  const change = {
    reason,
    operations: [
      ...kinds.operations,
      ...unitOperations(plan, target, ids, kinds),
      ...personOperations(plan, target, ids),
      ...postOperations(plan, target, ids),
      ...contactOperations(plan, target, ids),
      ...taskOperations(plan, target, ids),
      ...figureOperations(plan, target, ids),
      ...websiteOperations(plan, target),
    ],
  };
  return { change, unitId: ids.of(plan.units[0]?.id ?? '') };
}

function taskOperations({ tasks }: PagePlan, target: Target, ids: Identifiers): readonly Operation[] {
  return tasks.map(({ id, unitId, text }, position) =>
    make(target, 'task', ids.of(id), { unitId: ids.of(unitId), title: { da: text }, position }),
  );
}

function figureOperations({ keyFigures }: PagePlan, target: Target, ids: Identifiers): readonly Operation[] {
  return keyFigures.map(({ id, unitId, label, value, measure }, position) =>
    make(target, 'keyFigure', ids.of(id), {
      unitId: ids.of(unitId),
      label: { da: label },
      value,
      measure: measure ? { da: measure } : null,
      position,
    }),
  );
}

/** Websites of which the page gives the address; those that are there already are left alone. */
function websiteOperations({ websites }: PagePlan, target: Target): readonly Operation[] {
  const known = new Set([...target.snapshot.website.values()].map(({ url }) => url));
  return websites.flatMap(({ title, url }, position) => {
    if (url === null || known.has(url)) return [];
    known.add(url);
    return [make(target, 'website', target.newId(), { title: { da: title }, url, position })];
  });
}
