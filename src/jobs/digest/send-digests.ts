// SPDX-License-Identifier: MPL-2.0
import { addDays, asOf, type CivilDate, civilDateAt } from '../../organisation/index.ts';
import { findingsIn, newLinkToken, type Register, reviewOf } from '../../register/index.ts';
import type { Job } from '../run/job.ts';
import { digestLetter } from './digest-letter.ts';

/** By which measure something is overdue, in days. */
export interface Measure {
  readonly reviewDays: number;
  readonly actingDays: number;
}

const hour = 3_600_000;

/**
 * Once a week writes to those who answer for units what there is to look at in them, from Monday at seven in Denmark; later in the
 * week, where nobody was awake. The letter's key names the week, so nobody gets two. Where there is nothing, none is written.
 */
export function sendDigests(register: Register, url: string, measure: Measure): Job {
  return {
    name: 'write weekly letters',
    every: hour,
    async step(now, signal) {
      const today = civilDateAt(now);
      const week = mondayOf(civilDateAt(new Date(now.getTime() - 7 * hour)));
      const snapshot = await register.snapshot('full', asOf(today));
      const reviews = await register.reviews.all();
      const answered = new Set([...reviews.values()].map(({ responsible }) => responsible?.id));
      const deadLinks = await register.links.dead();
      const vacantSince = await register.reviews.vacantSince(today);
      for (const editor of await register.digests.readers()) {
        if (signal.aborted) return;
        if (!answered.has(editor.id)) continue;
        const looking = { snapshot, reviews, vacantSince, deadLinks, today, ...measure };
        const own = findingsIn(looking, editor.reach).filter(
          ({ unit }) =>
            reviewOf(snapshot, reviews, unit.id, measure.reviewDays).responsible?.id === editor.id,
        );
        if (own.length === 0) continue;
        const token = newLinkToken();
        const letter = digestLetter(editor, own, { week, url, token });
        await register.digests.write(letter, { token, accountId: editor.id }, now);
      }
    },
  };
}

function mondayOf(date: CivilDate): CivilDate {
  const daysSinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -daysSinceMonday);
}
