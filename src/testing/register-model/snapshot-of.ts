// SPDX-License-Identifier: MPL-2.0
import { asOf, type Contents, type FullSnapshot, type Id, noContents } from '../../organisation/index.ts';
import { type Model, months, periodOf, runsOf } from './model.ts';

/** All that is in the model on one of its sampled days. */
export function contentsOf(model: Model, place: number): Contents {
  const contents = noContents();
  for (const { entity, id, days, by } of model.values()) {
    const run = runsOf(days).find(({ first, end }) => first <= place && place < end);
    if (!run) continue;
    const items = contents[entity] as Map<Id, object>;
    items.set(id, { ...run.value, id, valid: periodOf(run), recordedBy: by[place] });
  }
  return contents;
}

/** The same as a snapshot, for planning. */
export function snapshotOf(model: Model, place: number, organisationId: Id): FullSnapshot {
  return {
    ...contentsOf(model, place),
    audience: 'full',
    organisationId,
    asOf: asOf(months.samples[place] ?? ''),
    change: 0,
    recorded: new Map(),
  };
}
