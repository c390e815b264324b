// SPDX-License-Identifier: MPL-2.0
// The press's own process. It ends when the one that started it does, and leaves Ctrl-C to that one.
import type { Answer, Job } from './messages.ts';

process.on('message', async (job: Job) => {
  process.send?.(await answer(job));
});
process.on('disconnect', () => process.exit());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

async function answer(job: Job): Promise<Answer> {
  try {
    return { bytes: await print(job) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** The libraries are large: each is loaded when it is first needed. */
async function print(job: Job): Promise<Uint8Array> {
  if (job.kind === 'png') return (await import('../png/paint.ts')).paint(job.picture);
  const document =
    job.kind === 'pdf' ? job.document : (await import('../pdf/chart-to-print.ts')).laidOut(job);
  return (await import('../pdf/typeset.ts')).typeset(document);
}
