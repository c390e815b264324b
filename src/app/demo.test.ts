// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/index.ts';
import { asOf, childrenOf, entityNames, leadersOf, pathOf, websitesOf } from '../organisation/index.ts';
import type { Register } from '../register/index.ts';
import { databases } from '../testing/databases.ts';
import { leadersInWords, outlineOf, partsIn, textsIn, unitCalled } from '../testing/in-words.ts';
import { loadDemo } from './demo.ts';

const now = new Date('2026-03-02T08:00:00Z');

describe.each(databases)('the demo organisation on $name', ({ open }) => {
  let database: Database;
  let register: Register;
  beforeAll(async () => {
    database = await open();
    register = await loadDemo(database, now);
  });
  afterAll(() => database.close());

  const on = (date: string) => register.snapshot('public', asOf(date));

  test.each([
    ['2006-12-31', 'before-2007'],
    ['2012-06-01', 'in-2012'],
    ['2021-06-01', 'before-2022'],
    ['2021-12-31', 'before-2022'],
    ['2022-01-01', 'since-2022'],
    ['2026-03-02', 'since-2022'],
  ])('is on %s made up as the outline %s says', async (date, outline) => {
    const expected = readFileSync(new URL(`../testing/aalborg/${outline}.txt`, import.meta.url), 'utf8');
    expect(outlineOf(await on(date))).toBe(expected);
  });

  test('is led in Borgmesterens Forvaltning by four people in five posts, one of them acting', async () => {
    const snapshot = await on('2021-06-01');
    const departments = childrenOf(snapshot, unitCalled(snapshot, 'Borgmesterens Forvaltning').id);
    expect(departments.map(({ id, name }) => [name.da, ...leadersInWords(snapshot, id)])).toEqual([
      [
        'Borgmesterkontoret',
        'Kommunaldirektør: Christian Roslev (permanent) +4599311505 christian.roslev@aalborg.dk',
      ],
      [
        'BusinessAalborg',
        'Erhvervsdirektør: Christian Roslev (acting) +4599311505 christian.roslev@aalborg.dk',
      ],
      [
        'Økonomisk Afdeling',
        'Vicekommunaldirektør: Jørgen Litske Petersen (permanent) +4599311700 jlp@aalborg.dk',
      ],
      ['AaK Bygninger', 'Bygningschef: Peter Munk (permanent) +4599314060 pmu@aalborg.dk'],
      ['Koncernservice', 'Afdelingschef: Torben Risager (permanent) +4599311160 tor@aalborg.dk'],
    ]);
    expect(snapshot.person.size).toBe(4);
  });

  test('has from 2022 a political and an administrative leader in every administration, vacant where nobody is known', async () => {
    const snapshot = await on('2022-01-01');
    const administrations = childrenOf(snapshot, unitCalled(snapshot, 'Aalborg Kommune').id, 'line');
    const held = administrations.map(({ id }) =>
      leadersOf(snapshot, id).map(({ post, holders }) => [post.title.da, post.political, holders.length]),
    );
    const vacant = [
      ['Rådmand', true, 0],
      ['Direktør', false, 0],
    ];
    const mayors = [
      ['Borgmester', true, 0],
      ['Kommunaldirektør', false, 1],
    ];
    expect(held).toEqual([mayors, ...Array(6).fill(vacant)]);
  });

  test('moves AaK Bygninger, with its leader, to Klima og Miljø', async () => {
    const [before, after] = [await on('2021-12-31'), await on('2022-01-01')];
    const { id } = unitCalled(before, 'AaK Bygninger');
    expect(pathOf(before, id)).toBe('borgmesterens-forvaltning/aak-bygninger');
    expect(pathOf(after, id)).toBe('klima-og-miljoe/aak-bygninger');
    expect(leadersInWords(after, id)).toEqual(leadersInWords(before, id));
  });

  test('tells in its change events what became of which unit', async () => {
    const [before, after] = [await on('2021-12-31'), await on('2022-01-01')];
    const [former, whole] = [await on('2006-12-31'), await on('2007-01-01')];
    expect(partsIn('2007-01-01', former, whole)).toEqual([
      'merged: Aalborg Kommune (før 2007) → Aalborg Kommune',
      'merged: Hals Kommune → Aalborg Kommune',
      'merged: Nibe Kommune → Aalborg Kommune',
      'merged: Sejlflod Kommune → Aalborg Kommune',
    ]);
    expect(partsIn('2022-01-01', before, after)).toEqual([
      'closed: Kultur og Biblioteker → –',
      'closed: Sundhed, Fritid og Landdistrikter → –',
      'created: – → By- og Landskabsudvalget',
      'created: – → Børne- og Undervisningsudvalget',
      'created: – → Job- og Velfærdsudvalget',
      'created: – → Klima- og Miljøudvalget',
      'created: – → Senior- og Omsorgsudvalget',
      'created: – → Sundheds- og Kulturudvalget',
      'created: – → Økonomiudvalget',
      'merged: Træning efter sundhedsloven → Aalborg Sundhedscenter og Genoptræning',
      'moved: AaK Bygninger → AaK Bygninger',
      'moved: Dagtilbud → Dagtilbud',
      'moved: Kollektiv Trafik → Kollektiv Trafik',
      'moved: Tandplejen → Tandplejen',
      'renamed: By- og Landskabsforvaltningen → By og Land',
      'renamed: Familie- og Beskæftigelsesforvaltningen → Job og Velfærd',
      'renamed: Miljø- og Energiforvaltningen → Klima og Miljø',
      'renamed: Skoleforvaltningen → Børn og Unge',
      'renamed: Sundheds- og Kulturforvaltningen → Sundhed og Kultur',
      'renamed: Ældre- og Handicapforvaltningen → Senior og Omsorg',
    ]);
  });

  test('has six websites, with their owners where they are known', async () => {
    const snapshot = await on('2022-01-01');
    const owners = websitesOf(snapshot).map(
      ({ title, unitId }) => `${title.da}: ${snapshot.unit.get(unitId ?? '')?.name.da ?? '–'}`,
    );
    expect(owners).toEqual([
      'Aalborg Kommune: Aalborg Kommune',
      'BusinessAalborg: BusinessAalborg',
      'Aalborg Events: Aalborg Events',
      'Aalborg Bibliotekerne: Aalborg Bibliotekerne',
      'Kommunalvalg 2021: Borgmesterkontoret',
      'VisitAalborg: –',
    ]);
  });

  test('says everything in Danish and in English', async () => {
    const snapshots = [await on('2012-06-01'), await on('2021-06-01'), await on('2022-01-01')];
    const texts = snapshots.flatMap((snapshot) =>
      entityNames.flatMap((name) => [...snapshot[name].values()].flatMap((entity) => textsIn(entity))),
    );
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(({ en }) => en === undefined)).toEqual([]);
  });

  test('is loaded once', async () => {
    const { change } = register;
    await loadDemo(database, now);
    await register.refresh();
    expect(register.change).toBe(change);
  });
});
