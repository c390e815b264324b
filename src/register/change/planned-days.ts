// SPDX-License-Identifier: MPL-2.0
import {
  type Altered,
  applyFact,
  applyToSnapshot,
  asOf,
  type CivilDate,
  type EntityName,
  type Fact,
  type FullSnapshot,
  type Id,
  LayeredMap,
  settle,
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
  readonly #dates: ReadonlySet<CivilDate>;
  readonly #days = new Map<CivilDate, FullSnapshot>();
  readonly #timelines = new Map<string, Timeline<Values>>();
  /** What has been taken in, by what it is about; only where there are several days. */
  readonly #said = new Map<string, Fact[]>();
  readonly #facts: Fact[] = [];

  /** `dates`: every day that will be asked for. */
  constructor(ground: Ground, dates: ReadonlySet<CivilDate>) {
    this.#ground = ground;
    this.#dates = dates;
  }

  async at(date: CivilDate): Promise<FullSnapshot> {
    const known = this.#days.get(date);
    if (known) return known;
    const day = await this.afterwards(date);
    this.#days.set(date, day);
    return day;
  }

  /** A day as it was before. */
  async before(date: CivilDate): Promise<FullSnapshot> {
    // A kept snapshot may be of another day of the same era; planning needs the very day.
    return { ...(await this.#ground.day(date)), asOf: asOf(date) };
  }

  /** The same as `at`, as one layer on what was there before: for those who look at it much. */
  async afterwards(date: CivilDate): Promise<FullSnapshot> {
    return applyToSnapshot(await this.before(date), this.#facts);
  }

  /** Takes facts in. Whether what they are about is there on all their days is for the database to say. */
  async take(facts: readonly Fact[]): Promise<void> {
    const settled: Fact[] = [];
    for (const fact of facts) settled.push(...(await this.#settled(fact)));
    this.#facts.push(...settled);
    for (const [date, day] of this.#days)
      this.#days.set(date, applyToSnapshot(day, settled, LayeredMap.onTop));
  }

  /**
   * A fact with its last day said: on a day later than its first, an open alteration may have given way to an earlier
   * plan, which only the entity's timeline can tell. On its first day it always holds, so one day alone needs no asking.
   */
  async #settled(fact: Fact): Promise<readonly Fact[]> {
    if (this.#dates.size < 2) return [fact];
    const settled = this.#mayGiveWay(fact) ? settle(await this.#timeline(fact), fact) : [fact];
    this.#said.set(keyOf(fact), [...(this.#said.get(keyOf(fact)) ?? []), fact]);
    return settled as readonly Fact[];
  }

  #mayGiveWay(fact: Fact): fact is Fact & Altered {
    if (fact.is !== 'altered' || fact.during.to !== null) return false;
    return [...this.#dates].some((date) => date > (fact.during.from ?? ''));
  }

  /** What is known of what a fact is about, with all that has been said of it so far. */
  async #timeline(fact: Fact): Promise<Timeline<Values>> {
    const key = keyOf(fact);
    const read = this.#timelines.get(key) ?? (await this.#ground.timeline(fact.entity, fact.id));
    this.#timelines.set(key, read);
    return (this.#said.get(key) ?? []).reduce((timeline, said) => {
      const after = applyFact(timeline, said);
      // What cannot be is refused when it is written.
      return after.ok ? after.value : timeline;
    }, read);
  }
}

function keyOf({ entity, id }: Fact): string {
  return `${entity} ${id}`;
}
