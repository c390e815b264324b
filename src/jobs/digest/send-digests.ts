// SPDX-License-Identifier: MPL-2.0
import { addDays, asOf, type CivilDate, civilDateAt, type Id } from '../../organisation/index.ts';
import { Answering, type Finding, findingsIn, newLinkToken, type Register } from '../../register/index.ts';
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
      const editors = await register.effects.editors();
      const waiting = await register.digests.waiting(editors, week);
      // As a rule all have been written to: what there is to look at is not worked out for nobody.
      if (waiting.length === 0) return;
      const snapshot = await register.snapshot('full', asOf(today));
      const reviews = await register.reviews.all();
      const deadLinks = await register.links.dead();
      const vacantSince = await register.reviews.vacantSince(today);
      const looking = { snapshot, reviews, vacantSince, deadLinks, today, ...measure };
      const byEditor = shared(findingsIn(looking, 'all'), new Answering(snapshot, reviews, editors));
      for (const editor of waiting) {
        if (signal.aborted) return;
        const own = byEditor.get(editor.id) ?? [];
        if (own.length === 0) continue;
        const token = newLinkToken();
        const letter = digestLetter(editor, own, { week, url, token });
        await register.digests.write(letter, { token, accountId: editor.id }, now);
      }
    },
  };
}

/** What there is to look at, given to those who answer for it. */
function shared(findings: readonly Finding[], answering: Answering): ReadonlyMap<Id, readonly Finding[]> {
  const shares = new Map<Id, Finding[]>();
  for (const finding of findings)
    for (const { id } of answering.for(finding.unit.id)) {
      const share = shares.get(id) ?? [];
      share.push(finding);
      shares.set(id, share);
    }
  return shares;
}

function mondayOf(date: CivilDate): CivilDate {
  const daysSinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -daysSinceMonday);
}
