// SPDX-License-Identifier: MPL-2.0
import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from './job.ts';

export interface RunningJobs {
  /** Begins no new step, and waits for those that run; at most a second and a half. */
  stop(): Promise<void>;
}

interface Running {
  readonly clock: () => Date;
  /** Hears of a step that failed; the job goes on with its next. */
  readonly failed: (job: string, error: unknown) => void;
}

const longestStop = 1_500;

/** Does the steps of jobs, each job by itself, from now on. */
export function startJobs(jobs: readonly Job[], running: Running): RunningJobs {
  const stopping = new AbortController();
  const all = Promise.all(jobs.map((job) => repeat(job, running, stopping.signal)));
  return {
    async stop() {
      stopping.abort();
      await Promise.race([all, wait(longestStop, undefined, { ref: false })]);
    },
  };
}

async function repeat(job: Job, { clock, failed }: Running, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await job.step(clock(), signal);
    } catch (error) {
      failed(job.name, error);
    }
    await wait(job.every, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
