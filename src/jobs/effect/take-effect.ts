// SPDX-License-Identifier: MPL-2.0
import { addDays, asOf, type CivilDate, civilDateAt, type FullSnapshot } from '../../organisation/index.ts';
import { Answering, type Effect, type Letter, type Register, type UnitTurn } from '../../register/index.ts';
import type { Job } from '../run/job.ts';
import { answeredBy, type Concerned, concernedBy, type Days } from './concerned.ts';
import { effectLetter } from './effect-letter.ts';
import { unitsTurning } from './units-turning.ts';

/** What has taken effect, and the organisation before all of it and now. */
interface Told extends Effect {
  readonly days: Days;
}

/**
 * Tells of change events, and of all else that was planned, on the day it takes effect, or as soon as anyone is awake again.
 * The organisation itself needs nobody to switch it: reads as of that day see it.
 */
export function takeEffect(register: Register, url: string): Job {
  /** The day and the change for which all that was planned has been told: on a day nothing more of it comes. */
  let looked = '';
  return {
    name: 'tell what takes effect',
    every: 60_000,
    async step(now, signal) {
      const today = civilDateAt(now);
      const after = await register.snapshot('full', asOf(today));
      const look = `${today} ${after.change}`;
      const events = await register.effects.due(after, today);
      const planned = look === looked ? none(after) : await plannedUntil(register, today, after);
      const { units, days } = planned;
      if (signal.aborted) return;
      const isTold =
        events.length + units.length === 0 || (await tell(register, { events, units, days }, { now, url }));
      if (isTold) looked = look;
    },
  };
}

function none(after: FullSnapshot) {
  return { units: [], days: { before: after, after } };
}

async function plannedUntil(
  register: Register,
  today: CivilDate,
  after: FullSnapshot,
): Promise<{ readonly units: readonly UnitTurn[]; readonly days: Days }> {
  const turns = await register.effects.planned(today);
  const [first] = turns.map(({ day }) => day).toSorted();
  if (!first) return none(after);
  const days = { before: await register.snapshot('full', asOf(addDays(first, -1))), after };
  return { units: await register.effects.untold(unitsTurning(turns, days)), days };
}

interface Telling {
  readonly now: Date;
  readonly url: string;
}

async function tell(register: Register, told: Told, { now, url }: Telling): Promise<boolean> {
  const today = civilDateAt(now);
  const letters: Letter[] = [];
  for (const concerned of await everyoneConcerned(register, told))
    letters.push(effectLetter(concerned, told.days, { today, url }));
  return register.effects.tell(told, letters, now);
}

/** All editors who have something to be told, each with all of it. */
async function everyoneConcerned(register: Register, told: Told): Promise<readonly Concerned[]> {
  const { events, units, days } = told;
  const editors = await register.effects.editors();
  const willing = new Set(await register.digests.willing(editors));
  const reviews = await register.reviews.all();
  const answering = {
    before: new Answering(days.before, reviews, editors),
    after: new Answering(days.after, reviews, editors),
  };
  const dated: { event: (typeof events)[number]; days: Days }[] = [];
  for (const event of events) {
    const before = await register.snapshot('full', asOf(addDays(event.date, -1)));
    dated.push({ event, days: { before, after: days.after } });
  }
  return editors
    .map((editor) => ({
      editor,
      events: dated.flatMap((one) => concernedBy(one.event, editor, one.days) ?? []),
      units: willing.has(editor) ? answeredBy(editor, units, answering, days.after) : [],
    }))
    .filter((one) => one.events.length + one.units.length > 0);
}
