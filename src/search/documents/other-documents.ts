// SPDX-License-Identifier: MPL-2.0
import { ancestorsOf, type Entity, type Id, type Snapshot } from '../../organisation/index.ts';
import type { SearchDocument } from './document.ts';
import { priorOf } from './priors.ts';
import { taskTexts, textsIn } from './texts.ts';

/**
 * A task by its title and search words, and the unit that takes care of it. Its title counts what it counts for the
 * unit, so that the unit comes first.
 */
export function taskDocument(snapshot: Snapshot, task: Entity<'task'>): SearchDocument {
  return {
    ...{ id: task.id, kind: 'task', name: task.title.da, unitId: task.unitId },
    texts: [...taskTexts(task), ...textsIn('unit', snapshot.unit.get(task.unitId)?.name ?? null)],
    prior: priorOf({ kind: 'task', depth: depthOf(snapshot, task.unitId) }),
  };
}

/** Another website of the organisation by its title and address. */
export function websiteDocument(snapshot: Snapshot, website: Entity<'website'>): SearchDocument {
  const { id, title, url, unitId } = website;
  return {
    ...{ id, kind: 'website', name: title.da, unitId },
    texts: [
      ...textsIn('name', title),
      { field: 'searchWord', text: new URL(url).hostname.replace(/^www\./, '') },
      ...textsIn('unit', unitId === null ? null : (snapshot.unit.get(unitId)?.name ?? null)),
    ],
    prior: priorOf({ kind: 'website', depth: unitId === null ? 0 : depthOf(snapshot, unitId) }),
  };
}

function depthOf(snapshot: Snapshot, unitId: Id): number {
  return ancestorsOf(snapshot, unitId).length;
}
