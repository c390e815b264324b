// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import {
  applyFact,
  type EntityName,
  type Fact,
  groupBy,
  type Id,
  samePeriod,
  type Timeline,
  type Version,
} from '../../organisation/index.ts';
import type { Values } from '../change/timelines.ts';

/** A version, and which change wrote it. */
export type Replayed = Version<Values> & { readonly recordedBy: number };

/** One that a later change took out. */
export type Superseded = Replayed & { readonly supersededBy: number };

/** What all recorded changes come to, made again from nothing: by entity and identifier. */
export class Replay {
  readonly present = new Map<string, readonly Replayed[]>();
  readonly history = new Map<string, Superseded[]>();
  /** Changes whose facts could not be applied. */
  readonly failed: number[] = [];

  /** Takes in the next change. */
  change(number: number, facts: readonly Fact[]): void {
    for (const [key, about] of groupBy(facts, keyOf)) {
      const before = this.present.get(key) ?? [];
      const after = applyAll(before, about);
      if (after) this.#put(key, before, after, number);
      else this.failed.push(number);
    }
  }

  #put(key: string, before: readonly Replayed[], after: Timeline<Values>, number: number): void {
    const same = (version: Version<Values>) => (other: Version<Values>) =>
      samePeriod(other.valid, version.valid) && isDeepStrictEqual(other.value, version.value);
    const gone = before.filter((version) => !after.some(same(version)));
    this.present.set(
      key,
      after.map((version) => before.find(same(version)) ?? { ...version, recordedBy: number }),
    );
    if (gone.length === 0) return;
    const history = this.history.get(key) ?? [];
    this.history.set(key, [...history, ...gone.map((version) => ({ ...version, supersededBy: number }))]);
  }
}

export function keyOf({ entity, id }: { readonly entity: EntityName; readonly id: Id }): string {
  return `${entity} ${id}`;
}

function applyAll(before: readonly Replayed[], facts: readonly Fact[]): Timeline<Values> | null {
  let timeline: Timeline<Values> = before.map(({ valid, value }) => ({ valid, value }));
  for (const fact of facts) {
    const after = applyFact(timeline, fact);
    if (!after.ok) return null;
    timeline = after.value;
  }
  return timeline;
}
