// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { eachWhenReady } from './each-when-ready.ts';

const needs = (name: string) => ({ b: ['a'], c: ['a', 'b'] })[name] ?? [];

test('each is begun once, when all it needs is done, and not before', async () => {
  const steps: string[] = [];
  await eachWhenReady(['c', 'b', 'a', 'd'], needs, async (name) => {
    steps.push(`${name} begins`);
    await Promise.resolve();
    steps.push(`${name} ends`);
  });
  expect(steps).toHaveLength(8);
  const at = (step: string) => steps.indexOf(step);
  expect(at('a ends')).toBeLessThan(at('b begins'));
  expect(at('b ends')).toBeLessThan(at('c begins'));
  expect(at('d begins')).toBeLessThan(at('a ends'));
});

test('what needs one that fails is never begun', async () => {
  const begun: string[] = [];
  const work = eachWhenReady(['a', 'b', 'c'], needs, async (name) => {
    begun.push(name);
    throw new Error(`no ${name}`);
  });
  await expect(work).rejects.toThrow('no a');
  expect(begun).toEqual(['a']);
});
