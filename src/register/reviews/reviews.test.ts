// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf } from '../../organisation/index.ts';
import { anAccount } from '../../testing/accounts.ts';
import { databases } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import type { Register } from '../register.ts';
import { findingsIn } from './findings.ts';
import { reviewOf } from './review.ts';

const today = '2022-07-01';

describe.each(databases)('reviews on $name', ({ open }) => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await open();
    register = await aRegister(database);
    await recordIn(register, ...strandbyOperations, {
      ...{ do: 'end', entity: 'membership', id: idOf('membership', 'Vej'), from: '2022-03-01' },
    });
  });
  afterAll(() => database.close());

  const reviewing = async (unit: string) => ({
    permit: permitCommandLine(register.organisationId, 'tester'),
    snapshot: await register.snapshot('full', asOf(today)),
    unitId: unitId(unit),
  });
  const state = async (unit: string) => {
    const { snapshot } = await reviewing(unit);
    return reviewOf(snapshot, await register.reviews.all(), unitId(unit), 365);
  };

  test('what a unit says holds below it, until one below says otherwise; confirming is for one unit alone', async () => {
    const { organisationId } = register;
    const vera = await anAccount(database, { organisationId, name: 'Vera', unitId: unitId('Teknik') });
    const arranged = await register.reviews.arrange(await reviewing('Teknik'), {
      email: 'vera@strandby.example',
      everyDays: 100,
    });
    expect(arranged.ok).toBe(true);
    await register.reviews.arrange(await reviewing('Vej'), { email: null, everyDays: 10 });
    await register.reviews.confirm(await reviewing('Vej'), '2022-06-30');
    expect(await state('Vej')).toMatchObject({
      ...{ responsible: { id: vera, name: 'Vera' }, responsibleFrom: unitId('Teknik') },
      ...{ everyDays: 10, confirmedOn: '2022-06-30', due: '2022-07-10' },
    });
    expect(await state('Asfalt')).toMatchObject({ everyDays: 10, confirmedOn: null, due: '2021-06-11' });
    expect(await state('Park')).toMatchObject({ everyDays: 100, due: '2021-09-09' });
    expect(await state('Kultur')).toMatchObject({ responsible: null, everyDays: 365, due: '2022-06-01' });
    await sql`delete from account where id = ${vera}`.execute(database.query);
    expect(await state('Vej')).toMatchObject({ responsible: null, everyDays: 10 });
  });

  test.each([
    ['review-days', { email: null, everyDays: 0 }],
    ['review-days', { email: null, everyDays: Number.NaN }],
    ['review-responsible', { email: 'nobody@strandby.example', everyDays: null }],
  ])('%s is refused, and nothing is kept', async (code, arrangement) => {
    const outcome = await register.reviews.arrange(await reviewing('Park'), arrangement);
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code }] });
    expect((await register.reviews.all()).has(unitId('Park'))).toBe(false);
  });

  test('what there is to mend is found within a reach, each unit once, and since when', async () => {
    const { snapshot } = await reviewing('Vej');
    const looking = {
      ...{ snapshot, today, reviewDays: 365, actingDays: 183 },
      reviews: await register.reviews.all(),
      vacantSince: await register.reviews.vacantSince(today),
      deadLinks: new Map([['https://strandby.example', '2022-06-20']]),
    };
    const found = findingsIn(looking, [unitId('Vej'), unitId('Asfalt')]);
    expect(found.map(({ kind, unit, since }) => [kind, unit.name.da, since])).toEqual([
      ['vacant', 'Vej', '2022-03-01'],
      ['link', 'Vej', '2022-06-20'],
      ['text', 'Vej', undefined],
      ['english', 'Vej', undefined],
      ['review', 'Asfalt', '2021-06-11'],
      ['phone', 'Asfalt', undefined],
      ['text', 'Asfalt', undefined],
      ['english', 'Asfalt', undefined],
    ]);
    expect(findingsIn(looking, 'all').length).toBeGreaterThan(found.length);
    expect(findingsIn(looking, [])).toEqual([]);
  });
});
