// SPDX-License-Identifier: MPL-2.0
import { expect, it } from 'vitest';
import { Queue } from './queue.ts';

/** Work that says when it begins, and ends when it is told to. */
function work(log: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const begin = () => {
    log.push(name);
    return promise;
  };
  return { begin, end: () => resolve(name), fail: () => reject(new Error(name)) };
}

it('does one thing at a time, in the order in which they came', async () => {
  const [queue, log] = [new Queue(5), [] as string[]];
  const all = ['a', 'b', 'c'].map((name) => work(log, name));
  const done = all.map(({ begin }) => queue.add('slow', begin));
  for (const [i, { end }] of all.entries()) {
    end();
    await done[i];
    expect(log).toEqual(['a', 'b', 'c'].slice(0, i + 2));
  }
});

it('lets the quick ones that wait go before the slow ones', async () => {
  const [queue, log] = [new Queue(5), [] as string[]];
  const all = ['first', 'slow', 'quick'].map((name) => work(log, name));
  const done = all.map(({ begin }, i) => queue.add(i === 2 ? 'quick' : 'slow', begin));
  for (const { end } of all) end();
  await Promise.all(done);
  expect(log).toEqual(['first', 'quick', 'slow']);
});

it('refuses at once where too many of a lane wait', async () => {
  const [queue, log] = [new Queue(1), [] as string[]];
  const [running, waiting, refused, quick] = ['a', 'b', 'c', 'd'].map((name) => work(log, name));
  if (!running || !waiting || !refused || !quick) throw new Error('four were made');
  const done = [queue.add('slow', running.begin), queue.add('slow', waiting.begin)];
  expect(queue.add('slow', refused.begin)).toBeUndefined();
  done.push(queue.add('quick', quick.begin));
  for (const { end } of [running, waiting, quick]) end();
  expect(await Promise.all(done)).toEqual(['a', 'b', 'd']);
});

it('goes on after work that failed', async () => {
  const [queue, log] = [new Queue(5), [] as string[]];
  const [failing, next] = [work(log, 'failing'), work(log, 'next')];
  const done = [queue.add('slow', failing.begin), queue.add('slow', next.begin)];
  failing.fail();
  await expect(done[0]).rejects.toThrow('failing');
  next.end();
  expect(await done[1]).toBe('next');
});
