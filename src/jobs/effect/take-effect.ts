// SPDX-License-Identifier: MPL-2.0
import { addDays, asOf, civilDateAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import type { Job } from '../run/job.ts';
import { concernedBy } from './concerned.ts';
import { effectLetter } from './effect-letter.ts';

/**
 * Tells of change events on the day they take effect, or as soon as anyone is awake again. The organisation itself needs
 * nobody to switch it: reads as of that day see it.
 */
export function takeEffect(register: Register, url: string): Job {
  return {
    name: 'tell what takes effect',
    every: 60_000,
    async step(now, signal) {
      const today = civilDateAt(now);
      const after = await register.snapshot('full', asOf(today));
      const due = await register.effects.due(after, today);
      if (due.length === 0) return;
      const editors = await register.effects.editors();
      for (const event of due) {
        if (signal.aborted) return;
        const before = await register.snapshot('full', asOf(addDays(event.date, -1)));
        const letters = concernedBy(event, editors, { before, after }).map((concerned) =>
          effectLetter(event, concerned, { today, url }),
        );
        await register.effects.tell(event, letters, now);
      }
    },
  };
}
