// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import {
  addDays,
  type CivilDate,
  type Entity,
  type FullSnapshot,
  type Id,
} from '../../organisation/index.ts';
import { addLetter } from '../letters/add-letter.ts';
import type { Letter } from '../letters/letter.ts';
import { type EditorToTell, readEditors } from './editors.ts';
import type { OutboxEvent } from './events.ts';
import { type PlannedTurn, readPlanned } from './planned.ts';

const ofEvents: OutboxEvent = 'change-event.in-effect';
const ofUnits: OutboxEvent = 'unit.in-effect';
/** What took effect longer ago is history: a register that is filled with it tells nobody. */
const longestSilence = 30;

/** What was planned for a unit and took effect on a day. */
export interface UnitTurn {
  readonly unitId: Id;
  readonly day: CivilDate;
  readonly turns: readonly PlannedTurn[];
}

/** What has taken effect and is to be told. */
export interface Effect {
  readonly events: readonly Entity<'changeEvent'>[];
  readonly units: readonly UnitTurn[];
}

/** Leaves the transaction of one who finds that another has told meanwhile. */
class Told extends Error {}

/** What takes effect on its day, and is told once. */
export class Effects {
  readonly #database: Database;
  readonly #organisationId: Id;

  constructor(database: Database, organisationId: Id) {
    this.#database = database;
    this.#organisationId = organisationId;
  }

  /** The announced change events that have taken effect until and with today, and have not been told of; the first first. */
  async due(snapshot: FullSnapshot, today: CivilDate): Promise<readonly Entity<'changeEvent'>[]> {
    const told = await this.#subjects(ofEvents);
    const since = addDays(today, -longestSilence);
    return [...snapshot.changeEvent.values()]
      .filter(({ status, date }) => status === 'announced' && date <= today && date > since)
      .filter(({ id }) => !told.has(id))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  }

  /** All else that was planned and has taken effect until and with today, told of or not. */
  planned(today: CivilDate): Promise<readonly PlannedTurn[]> {
    const since = addDays(today, -longestSilence);
    return this.#database.readTransaction((tx) => readPlanned(tx, this.#organisationId, since, today));
  }

  /** Those of some units and days that have not been told of. */
  async untold(units: readonly UnitTurn[]): Promise<readonly UnitTurn[]> {
    const told = units.length > 0 ? await this.#subjects(ofUnits) : new Set();
    return units.filter((unit) => !told.has(subjectOf(unit)));
  }

  /** Those who may have to be told. */
  editors(): Promise<readonly EditorToTell[]> {
    return readEditors(this.#database.query, this.#organisationId);
  }

  /**
   * Tells what has taken effect: puts it in the outbox with the letters about it, in one transaction; false, and nothing is
   * done, where somebody has told of some of it already.
   */
  async tell(effect: Effect, letters: readonly Letter[], now: Date): Promise<boolean> {
    const rows = [...effect.events.map(eventRow), ...effect.units.map(unitRow)];
    const told = this.#database.transaction(async (tx) => {
      const { rows: written } = await sql`
        insert into outbox (organisation_id, change_number, event, subject, payload)
        select ${this.#organisationId}, change, event, subject, payload
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (change bigint, event text, subject text, payload jsonb)
        on conflict (organisation_id, event, subject) where subject <> '' do nothing returning event`.execute(
        tx,
      );
      if (written.length < rows.length) throw new Told();
      for (const letter of letters) await addLetter(tx, this.#organisationId, letter, now);
      return true;
    });
    return told.catch((error) => {
      if (error instanceof Told) return false;
      throw error;
    });
  }

  async #subjects(event: OutboxEvent): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ subject: string }>`
      select subject from outbox where organisation_id = ${this.#organisationId} and event = ${event}`.execute(
      this.#database.query,
    );
    return new Set(rows.map(({ subject }) => subject));
  }
}

function eventRow({ id, date, recordedBy }: Entity<'changeEvent'>) {
  return { change: recordedBy, event: ofEvents, subject: id, payload: { changeEvent: id, date } };
}

function unitRow(unit: UnitTurn) {
  const { unitId, day, turns } = unit;
  const of = [...new Set(turns.map(({ entity }) => entity))].toSorted();
  const change = Math.max(...turns.map((turn) => turn.change));
  return { change, event: ofUnits, subject: subjectOf(unit), payload: { unit: unitId, date: day, of } };
}

/** The day first, so that those of one day stand together. */
function subjectOf({ unitId, day }: UnitTurn): string {
  return `${day}/${unitId}`;
}
