// SPDX-License-Identifier: MPL-2.0
import {
  applyFact,
  applyToSnapshot,
  asOf,
  type CivilDate,
  type EntityName,
  type Fact,
  type FullSnapshot,
  type Id,
  type Outcome,
  refused,
  settle,
  success,
  type Timeline,
} from '../../organisation/index.ts';
import type { Values } from './timelines.ts';

/** What is there before the change. */
export interface Ground {
  readonly day: (date: CivilDate) => Promise<FullSnapshot>;
  readonly timeline: (entity: EntityName, id: Id) => Promise<Timeline<Values>>;
}

/** The organisation on the days that a change is about, with all of the change that has been planned so far. */
export class PlannedDays {
  readonly #ground: Ground;
  readonly #several: boolean;
  readonly #days = new Map<CivilDate, FullSnapshot>();
  readonly #timelines = new Map<string, Timeline<Values>>();
  readonly #facts: Fact[] = [];

  /** `several`: whether the change is about more than one day. */
  constructor(ground: Ground, several: boolean) {
    this.#ground = ground;
    this.#several = several;
  }

  async at(date: CivilDate): Promise<FullSnapshot> {
    const known = this.#days.get(date);
    if (known) return known;
    // A kept snapshot may be of another day of the same era; planning needs the very day.
    const before = { ...(await this.#ground.day(date)), asOf: asOf(date) };
    const day = applyToSnapshot(before, this.#facts);
    this.#days.set(date, day);
    return day;
  }

  /** Takes facts in, or says which of them cannot be. */
  async take(facts: readonly Fact[]): Promise<Outcome<null>> {
    const settled = await this.#settled(facts);
    if (!settled.ok) return settled;
    this.#facts.push(...settled.value);
    for (const [date, day] of this.#days) this.#days.set(date, applyToSnapshot(day, settled.value));
    return success(null);
  }

  /**
   * The facts with every last day said: on a day later than its first, an open alteration may have given way to
   * an earlier plan, which only the entity's timeline can tell. On its first day it always holds.
   */
  async #settled(facts: readonly Fact[]): Promise<Outcome<readonly Fact[]>> {
    if (!this.#several) return success(facts);
    const settled: Fact[] = [];
    for (const fact of facts) {
      const before = await this.#timeline(fact);
      const after = applyFact(before, fact);
      if (!after.ok) return refused(...after.refusals);
      this.#timelines.set(keyOf(fact), after.value);
      settled.push(...(fact.is === 'altered' ? (settle(before, fact) as readonly Fact[]) : [fact]));
    }
    return success(settled);
  }

  async #timeline(fact: Fact): Promise<Timeline<Values>> {
    return this.#timelines.get(keyOf(fact)) ?? this.#ground.timeline(fact.entity, fact.id);
  }
}

function keyOf({ entity, id }: Fact): string {
  return `${entity} ${id}`;
}
