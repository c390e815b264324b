// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { startJobs } from './start-jobs.ts';

const clock = () => new Date('2026-11-23T09:00:00Z');

test('a job whose step fails goes on, and its failure is told; stopping begins no new step', async () => {
  const failures: string[] = [];
  let steps = 0;
  const third = Promise.withResolvers<void>();
  const step = async () => {
    steps++;
    if (steps === 1) throw new Error('broken');
    if (steps === 3) third.resolve();
  };
  const jobs = startJobs([{ name: 'one', every: 1, step }], {
    clock,
    failed: (job, error) => failures.push(`${job}: ${error}`),
  });
  await third.promise;
  await jobs.stop();
  expect(failures).toEqual(['one: Error: broken']);
  const until = steps;
  await new Promise(setImmediate);
  expect(steps).toBe(until);
});

test('stopping waits for a step that runs, and tells it to end', async () => {
  const begun = Promise.withResolvers<void>();
  let isDone = false;
  const jobs = startJobs(
    [
      {
        name: 'long',
        every: 1_000,
        step: async (_, signal) => {
          begun.resolve();
          await new Promise((aborted) => signal.addEventListener('abort', aborted));
          isDone = true;
        },
      },
    ],
    { clock, failed: (_, error) => expect.fail(String(error)) },
  );
  await begun.promise;
  await jobs.stop();
  expect(isDone).toBe(true);
});
