// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/index.ts';
import { asOf } from '../organisation/index.ts';
import { databases } from '../testing/databases.ts';
import { aRegister, recordIn } from '../testing/registers.ts';
import { secondHandle } from '../testing/second-handle.ts';
import { aUnitCreated, strandbyOperations, unitId } from '../testing/strandby-operations.ts';
import { Register } from './register.ts';
import { verify } from './verify/verify.ts';

const server = databases.at(-1);
if (!server) throw new Error('an engine is needed');

describe('two processes on one database', () => {
  let [here, there]: Database[] = [];
  let ours: Register;
  let theirs: Register;
  beforeAll(async () => {
    here = await server.open();
    there = await secondHandle(here);
  });
  afterAll(async () => {
    await there?.close();
    await here?.close();
  });
  beforeEach(async () => {
    if (!here || !there) throw new Error('no database');
    ours = await aRegister(here);
    await recordIn(ours, ...strandbyOperations);
    theirs = new Register(there, ours.organisationId);
  });

  const move = (unit: string, parent: string) => ({
    ...{ do: 'move', unitId: unitId(unit), parentId: unitId(parent), from: '2022-01-01' },
  });

  test('that each make half of a circle at the same time: one is refused', async () => {
    const outcomes = await Promise.all([
      recordIn(ours, move('Teknik', 'Kultur')),
      recordIn(theirs, move('Kultur', 'Vej')),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusals: [{ code: 'unit-within-itself' }] });
  });

  test('that record at the same time get numbers without a gap, and all of it is there', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `Eng ${i}`);
    const outcomes = await Promise.all(
      names.map((name, i) => recordIn(i % 2 ? ours : theirs, aUnitCreated(name, { parent: 'Park' }))),
    );
    const numbers = outcomes.map((outcome) => (outcome.ok ? outcome.value.number : 0));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(names.map((_, i) => i + 2));
    for (const register of [ours, theirs]) {
      await register.refresh();
      const { unit } = await register.snapshot('full', asOf('2022-01-01'));
      expect(names.filter((name) => unit.has(unitId(name)))).toEqual(names);
    }
    expect((await verify(here as Database)).broken).toEqual([]);
  });

  test('that both read what the other has recorded, as soon as it is asked for', async () => {
    await theirs.snapshot('public', asOf('2022-01-01'));
    await recordIn(ours, aUnitCreated('Eng', { parent: 'Park' }));
    await theirs.refresh();
    expect((await theirs.snapshot('public', asOf('2022-01-01'))).unit.has(unitId('Eng'))).toBe(true);
  });

  test('that follow each other hear of changes as they happen, until they stop', async () => {
    const stop = await theirs.follow();
    const heard = Promise.withResolvers<void>();
    const listening = await there?.listen('vejviser_change', () => heard.resolve());
    const number = ours.change + 1;
    await recordIn(ours, aUnitCreated('Eng', { parent: 'Park' }));
    await heard.promise;
    // A read that began after the news stands behind the refresh that the news began.
    await theirs.snapshot('full', asOf('2001-01-01', number));
    expect(theirs.change).toBe(number);
    await stop();
    await listening?.();
  });
});
