// SPDX-License-Identifier: MPL-2.0
// The process in which one picture is decoded. It ends when the one that started it does.
import { writeFileSync } from 'node:fs';
import { decode } from './decode.ts';
import type { Answer, Job } from './messages.ts';

process.on('message', async (job: Job) => {
  process.send?.(await answer(job));
});
process.on('disconnect', () => process.exit());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

async function answer(job: Job): Promise<Answer> {
  goFirst();
  try {
    return await decode(job);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Where memory runs out, Linux takes this process and not the server. Others have no such thing. */
function goFirst(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Nothing depends on it.
  }
}
