// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, entityNames, type Outcome } from '../../organisation/index.ts';
import { databases } from '../../testing/databases.ts';
import { aRegister, recordIn } from '../../testing/registers.ts';
import { aUnitCreated, strandbyOperations, unitId } from '../../testing/strandby-operations.ts';
import { type By, type Draft, proposalOf, type Register, verify } from '../index.ts';

const day = '2022-01-01';
const about = { title: 'Ny struktur', day, reason: null, decisionUrl: null };
const rename = (unit: string, da: string) => ({ do: 'rename', unitId: unitId(unit), name: { da } });
const codesOf = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));

describe.each(databases)('drafts on $name', ({ open }) => {
  let database: Database;
  let register: Register;
  let [anna, bo]: By[] = [];
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    register = await aRegister(database);
    await recordIn(register, ...strandbyOperations);
    [anna, bo] = ['Anna', 'Bo'].map((name, hour) => ({
      permit: permitCommandLine(register.organisationId, name),
      now: new Date(`2021-06-02T1${hour}:00:00Z`),
    }));
  });

  const by = (who: By | undefined) => who ?? expect.fail('nobody');
  async function done<T>(outcome: Promise<Outcome<T>>): Promise<T> {
    const come = await outcome;
    return come.ok ? come.value : expect.fail(JSON.stringify(come.refusals));
  }
  const created = (more: object = {}) => done(register.drafts.create(by(anna), { ...about, ...more }));
  async function with_(...operations: readonly object[]): Promise<Draft> {
    return done(register.drafts.add(by(anna), await created(), operations));
  }
  const submitted = async (draft: Draft) => done(register.drafts.submit(by(anna), draft));
  const approved = async (draft: Draft) =>
    done(register.drafts.approve(by(bo), await submitted(draft), { fourEyes: true }));

  test('a draft is made, filled, submitted, approved and recorded as one change under its change event', async () => {
    const url = 'https://strandby.example/byraad/12';
    const { id } = await created({ reason: 'Byrådet har besluttet det', decisionUrl: url });
    const empty = (await register.drafts.read(id)) ?? expect.fail('no draft');
    const draft = await done(
      register.drafts.add(by(bo), empty, [
        ...[rename('Vej', 'Veje'), aUnitCreated('Havn', { parent: 'Kultur', from: day })],
        { do: 'merge', originals: [{ unitId: unitId('Asfalt') }], intoId: unitId('Havn') },
      ]),
    );
    expect(draft).toMatchObject({
      ...{
        status: 'open',
        version: 2,
        createdBy: 'command line: Anna',
        updatedBy: 'command line: Bo',
        size: 3,
      },
      operations: [{ addedBy: 'command line: Bo', addedAt: by(bo).now }, {}, {}],
    });
    const tried = await register.tryOut(proposalOf(draft), day);
    const recorded = await done(register.drafts.record(by(bo), await approved(draft)));
    expect(recorded).toMatchObject({ number: 2, facts: tried.facts });
    expect(await register.drafts.read(id)).toMatchObject({
      ...{ status: 'recorded', recordedChange: 2, version: 5 },
      ...{ submittedBy: 'command line: Anna', approvedBy: 'command line: Bo' },
    });
    const snapshot = await register.snapshot('full', asOf(day));
    expect(snapshot.changeEvent.get(id)).toMatchObject({
      ...{ title: { da: 'Ny struktur' }, date: day, status: 'announced', decisionUrl: url },
      reason: { da: 'Byrådet har besluttet det' },
    });
    const parts = [...snapshot.succession.values()].map(({ changeEventId, type }) => [changeEventId, type]);
    expect(parts.toSorted()).toEqual(['created', 'merged', 'renamed'].map((type) => [id, type]));
    expect(new Map(snapshot.unit)).toEqual(new Map(tried.after.unit));
  });

  test('what another has done meanwhile is neither overwritten nor lost', async () => {
    const draft = await with_(rename('Vej', 'Veje'));
    const theirs = await done(register.drafts.add(by(bo), draft, [rename('Park', 'Parker')]));
    const late = [
      register.drafts.add(by(anna), draft, [rename('Kultur', 'Fritid')]),
      register.drafts.remove(by(anna), draft, 0),
      register.drafts.reorder(by(anna), draft, [0]),
      register.drafts.describe(by(anna), draft, { title: 'Andet' }),
      register.drafts.submit(by(anna), draft),
      register.drafts.withdraw(by(anna), draft),
    ];
    for (const outcome of await Promise.all(late)) {
      expect(outcome).toMatchObject({
        refusals: [{ code: 'draft-changed-meanwhile', values: { by: 'command line: Bo' } }],
      });
    }
    expect(await register.drafts.read(draft.id)).toEqual(theirs);
  });

  test('of two who add at the same moment one is refused', async () => {
    const draft = await created();
    const both = await Promise.all(
      [anna, bo].map((one, i) => register.drafts.add(by(one), draft, [rename('Vej', `Vej ${i}`)])),
    );
    expect(both.flatMap(codesOf)).toEqual(['draft-changed-meanwhile']);
    expect(await register.drafts.read(draft.id)).toMatchObject({ size: 1, version: 2 });
  });

  test('one that does not fit any more is refused whole with the places, and stays approved', async () => {
    const draft = await approved(await with_(rename('Vej', 'Veje'), rename('Park', 'Parker')));
    await recordIn(
      register,
      { ...rename('Kultur', 'Fritid'), from: day },
      { do: 'close', unitId: unitId('Park'), from: '2021-12-01' },
    );
    expect(await register.drafts.record(by(bo), draft)).toMatchObject({
      refusals: [{ code: 'unit-unknown', where: 'operations.1' }],
    });
    expect(await register.drafts.read(draft.id)).toEqual(draft);
    const snapshot = await register.snapshot('full', asOf(day));
    expect([snapshot.unit.get(unitId('Vej'))?.name.da, snapshot.changeEvent.has(draft.id)]).toEqual([
      'Vej',
      false,
    ]);
    expect(register.change).toBe(2);
  });

  test('what only the database finds leaves a draft as it was too', async () => {
    const draft = await approved(await with_({ do: 'close', unitId: unitId('Kultur') }));
    await recordIn(register, aUnitCreated('Havn', { parent: 'Kultur', from: '2023-01-01' }));
    const refused = await register.drafts.record(by(bo), draft);
    expect(codesOf(refused)).toEqual(['parent-missing-some-day']);
    expect(await register.drafts.read(draft.id)).toEqual(draft);
  });

  test('its operations go along when it is to take effect on another day', async () => {
    const draft = await with_(rename('Vej', 'Veje'), {
      ...{
        do: 'create',
        entity: 'person',
        id: unitId('Kim'),
        from: null,
        state: { givenName: 'Kim', familyName: 'Bo' },
      },
    });
    const later = await done(register.drafts.describe(by(bo), draft, { day: '2022-07-01' }));
    expect(later.operations.map(({ operation }) => operation.from)).toEqual(['2022-07-01', null]);
    expect(later).toMatchObject({ day: '2022-07-01', title: about.title });
  });

  test('operations can be taken out and put in another order', async () => {
    const draft = await with_(...['A', 'B', 'C', 'D'].map((name) => rename('Vej', name)));
    const names = ({ operations }: Draft) =>
      operations.map(({ operation }) => operation.do === 'rename' && operation.name.da).join('');
    const ordered = await done(register.drafts.reorder(by(bo), draft, [3, 1, 0, 2]));
    expect(names(ordered)).toBe('DBAC');
    const fewer = await done(register.drafts.remove(by(bo), ordered, 1));
    expect(names(fewer)).toBe('DAC');
    expect(codesOf(await register.drafts.remove(by(bo), fewer, 3))).toEqual(['draft-operation-unknown']);
    for (const order of [
      [0, 1],
      [0, 1, 1],
      [0, 1, 3],
    ])
      expect(codesOf(await register.drafts.reorder(by(bo), fewer, order))).toEqual([
        'draft-order-incomplete',
      ]);
    expect(names(await done(register.drafts.add(by(bo), fewer, [rename('Vej', 'E')])))).toBe('DACE');
  });

  test('operations that cannot be read, or are of another day, are refused with their places', async () => {
    const draft = await created();
    const outcome = await register.drafts.add(by(anna), draft, [
      ...[rename('Vej', 'Veje'), { do: 'rename', unitId: 'x', name: { da: 'Veje' } }, 'nothing'],
      { ...rename('Park', 'Parker'), from: '2022-02-01' },
    ]);
    expect(outcome).toMatchObject({
      refusals: [
        { code: 'invalid-value', where: 'operations.1.unitId' },
        { code: 'invalid-value', where: 'operations.2' },
        { code: 'draft-other-day', where: 'operations.3.from' },
      ],
    });
    expect(await register.drafts.read(draft.id)).toEqual(draft);
  });

  test.each([
    ['title', { title: '  ' }],
    ['day', { day: '2022-02-30' }],
    ['decisionUrl', { decisionUrl: 'javascript:alert(1)' }],
  ])('a draft whose %s cannot be is refused', async (where, wrong) => {
    const outcome = await register.drafts.create(by(anna), { ...about, ...wrong });
    expect(outcome).toMatchObject({ refusals: [{ code: 'invalid-value', where }] });
  });

  test('where it takes four eyes nobody approves what they have submitted themselves', async () => {
    const draft = await submitted(await with_(rename('Vej', 'Veje')));
    const approve = (who: By | undefined, fourEyes: boolean) =>
      register.drafts.approve(by(who), draft, { fourEyes });
    expect(codesOf(await approve(anna, true))).toEqual(['draft-needs-another']);
    expect(await approve(anna, false)).toMatchObject({ ok: true, value: { status: 'approved' } });
  });

  test('one that is reopened has to be submitted and approved anew', async () => {
    const draft = await approved(await with_(rename('Vej', 'Veje')));
    const open = await done(register.drafts.reopen(by(anna), draft));
    expect(open).toMatchObject({ status: 'open', submittedBy: null, approvedBy: null });
    expect(codesOf(await register.drafts.record(by(anna), open))).toEqual(['draft-not-approved']);
  });

  const deeds = {
    add: (draft: Draft) => register.drafts.add(by(anna), draft, [rename('Park', 'Parker')]),
    submit: (draft: Draft) => register.drafts.submit(by(anna), draft),
    approve: (draft: Draft) => register.drafts.approve(by(bo), draft, { fourEyes: true }),
    reopen: (draft: Draft) => register.drafts.reopen(by(anna), draft),
    record: (draft: Draft) => register.drafts.record(by(bo), draft),
    withdraw: (draft: Draft) => register.drafts.withdraw(by(anna), draft),
  };
  const states: Readonly<Record<string, (draft: Draft) => Promise<Draft>>> = {
    open: async (draft) => draft,
    submitted,
    approved,
    recorded: async (draft) => {
      await register.drafts.record(by(bo), await approved(draft));
      return (await register.drafts.read(draft.id)) ?? expect.fail('no draft');
    },
    withdrawn: (draft) => done(register.drafts.withdraw(by(anna), draft)),
  };
  const ended = {
    submit: 'draft-ended',
    approve: 'draft-ended',
    reopen: 'draft-ended',
    record: 'draft-ended',
    withdraw: 'draft-ended',
  };
  test.each<[string, Partial<Record<keyof typeof deeds, string>>]>([
    ['open', { approve: 'draft-not-submitted', reopen: 'draft-open-already', record: 'draft-not-approved' }],
    ['submitted', { add: 'draft-not-open', submit: 'draft-not-open', record: 'draft-not-approved' }],
    ['approved', { add: 'draft-not-open', submit: 'draft-not-open', approve: 'draft-not-submitted' }],
    ['recorded', { add: 'draft-not-open', ...ended }],
    ['withdrawn', { add: 'draft-not-open', ...ended }],
  ])('one that is %s is refused only what it may not become', async (state, refused) => {
    for (const [name, deed] of Object.entries(deeds)) {
      const draft = await states[state]?.(await with_(rename('Vej', `Vej ${name}`)));
      const codes = codesOf(await deed(draft ?? expect.fail('no state')));
      const expected = refused[name as keyof typeof deeds];
      expect([name, codes]).toEqual([name, expected ? [expected] : []]);
    }
  });

  test('one that is scheduled can be withdrawn before its day, and all is as it was, on every day', async () => {
    const days = ['2021-06-01', day, '2030-01-01'];
    const whole = () =>
      Promise.all(
        days.map(async (date) => {
          const snapshot = await register.snapshot('full', asOf(date));
          return entityNames.map((entity) =>
            [...snapshot[entity].values()]
              .map(({ recordedBy, ...state }) => state)
              .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          );
        }),
      );
    const before = await whole();
    const draft = await approved(
      await with_(
        rename('Vej', 'Veje'),
        { do: 'move', unitId: unitId('Park'), parentId: unitId('Vej') },
        aUnitCreated('Havn', { parent: 'Kultur', from: day }),
        { do: 'close', unitId: unitId('Asfalt') },
      ),
    );
    await done(register.drafts.record(by(bo), draft));
    expect(await whole()).not.toEqual(before);
    const scheduled = (await register.drafts.read(draft.id)) ?? expect.fail('no draft');
    const late = await register.drafts.withdrawRecorded(by(bo), scheduled, day);
    expect(codesOf(late)).toEqual(['draft-in-effect']);
    await done(register.drafts.withdrawRecorded(by(bo), scheduled, '2021-12-31'));
    expect(await whole()).toEqual(before);
    expect(await register.drafts.read(draft.id)).toMatchObject({ status: 'withdrawn', recordedChange: null });
    expect((await verify(database)).broken).toEqual([]);
  });

  test('one that a later change has been built on is not withdrawn', async () => {
    const draft = await approved(await with_(aUnitCreated('Havn', { parent: 'Kultur', from: day })));
    await done(register.drafts.record(by(bo), draft));
    await recordIn(register, { ...rename('Havn', 'Havne'), from: '2022-03-01' });
    const scheduled = (await register.drafts.read(draft.id)) ?? expect.fail('no draft');
    const refused = await register.drafts.withdrawRecorded(by(bo), scheduled, '2021-12-31');
    expect(refused).toMatchObject({ refusals: [{ code: 'draft-built-upon', values: { number: '3' } }] });
    expect(await register.drafts.read(draft.id)).toEqual(scheduled);
  });

  test('a private link opens it for thirty days, until another is made or it is taken back', async () => {
    const draft = await created();
    const [first, now] = [await done(register.drafts.share(by(anna), draft.id)), by(anna).now];
    const opens = async (token: string, at = now) => (await register.drafts.behind(token, at))?.id;
    expect(first).toMatch(/^[\w-]{43}$/);
    expect([await opens(first), await opens(`${first}x`)]).toEqual([draft.id, undefined]);
    expect(await opens(first, new Date(now.getTime() + 31 * 86_400_000))).toBeUndefined();
    const second = await done(register.drafts.share(by(anna), draft.id));
    expect([await opens(first), await opens(second)]).toEqual([undefined, draft.id]);
    expect(await register.drafts.reviewOf(draft.id, now)).toMatchObject({ madeBy: 'command line: Anna' });
    await done(register.drafts.unshare(by(anna), draft.id));
    expect([await opens(second), await register.drafts.reviewOf(draft.id, now)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('an empty one cannot be submitted, and one that is not there is not known', async () => {
    const draft = await created();
    expect(codesOf(await register.drafts.submit(by(anna), draft))).toEqual(['draft-empty']);
    for (const id of [unitId('Vej'), 'x']) {
      expect(await register.drafts.read(id)).toBeUndefined();
      expect(codesOf(await register.drafts.submit(by(anna), { id, version: 1 }))).toEqual(['draft-unknown']);
    }
  });

  test('the list has those that are not at their end, the latest first, of this organisation alone', async () => {
    const [first, second, third] = [await created(), await created(), await created()];
    await register.drafts.withdraw(by(anna), second);
    await register.drafts.describe(by(bo), first, { title: 'Nyere' });
    expect((await register.drafts.list()).map(({ id }) => id)).toEqual([first.id, third.id]);
    expect(await register.drafts.list(['withdrawn'])).toMatchObject([{ id: second.id, version: 2, size: 0 }]);
    expect(await (await aRegister(database)).drafts.list()).toEqual([]);
  });

  test('a permit for another organisation is a fault', async () => {
    const other = { ...by(anna), permit: permitCommandLine(unitId('Vej'), 'Anna') };
    expect(() => register.drafts.create(other, about)).toThrow('another organisation');
  });
});
