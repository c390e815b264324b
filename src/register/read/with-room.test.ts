// SPDX-License-Identifier: MPL-2.0
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const program = `
  import { constants, PerformanceObserver } from 'node:perf_hooks';
  import { setTimeout } from 'node:timers/promises';
  import { withRoom } from '${import.meta.dirname}/with-room.ts';

  let times = 0;
  const isWhole = ({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR;
  const count = (entries) => { times += entries.filter(isWhole).length };
  const observer = new PerformanceObserver((list) => count(list.getEntries()));
  observer.observe({ entryTypes: ['gc'] });
  const kept = [];
  await withRoom(async (stays) => {
    for (let more = 0; more < 600; more++) {
      kept.push(Array.from({ length: 5_000 }, (_, place) => ({ place, name: 'name ' + place })));
      if (process.argv[1] === 'told') stays(5_000);
      await setTimeout(0);
    }
  });
  count(observer.takeRecords());
  console.log(times);
`;

/** How often V8 looked through all that lives, in a process of its own that makes much that stays. */
function timesLookedThrough(...words: readonly string[]): number {
  const flags = ['--max-semi-space-size=1', '--heap-growing-percent=20', '--input-type=module', '--eval'];
  return Number(execFileSync(process.execPath, [...flags, program, ...words]));
}

test('all that lives is looked through less often while much is made that stays', () => {
  const told = timesLookedThrough('told');
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(timesLookedThrough('not') / 2);
});
