// SPDX-License-Identifier: MPL-2.0
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/index.ts';
import { readPage } from '../../exchange/index.ts';
import {
  asOf,
  childrenOf,
  composition,
  contactsOf,
  type Entity,
  fullName,
  leadersOf,
  type PublicSnapshot,
  rootOf,
  tasksOf,
  unitAt,
} from '../../organisation/index.ts';
import { listOrganisations, Register, verify } from '../../register/index.ts';
import { databases } from '../../testing/databases.ts';
import { recordPage } from './record-page.ts';

const page = `Vækstforvaltningen

Forvaltningen hjælper virksomheder og passer på byens bygninger.

Vækstforvaltningen består af to afdelinger:

Byggeafdelingen

Byggeafdelingen behandler byggesager.

Afdelingen består af:

 • Byggesagskontoret, herunder Arkivet
 • Planlægning

Stabsfunktioner:

 • Sekretariatet

Væsentligste områder:

 • Behandling af byggesager
 • Tilsyn med ejendomme

Ledelse

Byggechef Anna Holm Tlf. 9931 1505
anna.holm@strandby.example

Erhverv Strandby

Erhverv Strandby rådgiver virksomheder.

Ledelse

Konstitueret erhvervsdirektør Anna Holm Tlf. 9931 1505
anna.holm@strandby.example

Kontakt

Rådhuspladsen 2
9900 Strandby
Mandag-onsdag kl. 9-15
`;
const day = '2021-01-01';

const now = new Date('2021-01-02T09:00:00Z');

function recorded(database: Database, text: string, into = '') {
  const reading = readPage(Buffer.from(text));
  if (!reading.ok) throw new Error('the page was refused');
  return recordPage(database, reading.plan, { into, organisation: null, from: day, reason: 'import' }, now);
}

/** The register of the only organisation there is. */
async function onlyRegister(database: Database): Promise<Register> {
  const [only, ...others] = await listOrganisations(database.query);
  expect(others).toEqual([]);
  return new Register(database, only?.id ?? '');
}

/** A page recorded in an empty database, and what the public sees of it. */
async function imported(database: Database, text: string): Promise<PublicSnapshot> {
  expect(await recorded(database, text)).toMatchObject({ ok: true, value: { number: 1 } });
  return (await onlyRegister(database)).snapshot('public', asOf(day));
}

describe.each(databases)('a page imported into an empty register on $name', ({ open }) => {
  let database: Database;
  let snapshot: PublicSnapshot;
  let top: Entity<'unit'>;
  const unit = (name: string) => [...snapshot.unit.values()].find((one) => one.name.da === name)?.id ?? '';

  beforeAll(async () => {
    database = await open();
    snapshot = await imported(database, page);
    top = rootOf(snapshot) as Entity<'unit'>;
  });
  afterAll(() => database.close());

  it('is the organisation as a whole, with what the page says of it', () => {
    expect(top.name.da).toBe('Vækstforvaltningen');
    expect(top.summary?.da).toContain('hjælper virksomheder');
    expect(composition(snapshot, top.id, 'da')).toBe('Vækstforvaltningen består af to afdelinger.');
  });

  it('keeps the line in order, nesting, and staff apart', () => {
    const names = (relation: 'line' | 'staff', of: string) =>
      childrenOf(snapshot, of, relation).map(({ name }) => name.da);
    expect(names('line', top.id)).toEqual(['Byggeafdelingen', 'Erhverv Strandby']);
    expect(names('line', unit('Byggeafdelingen'))).toEqual(['Byggesagskontoret', 'Planlægning']);
    expect(names('line', unit('Byggesagskontoret'))).toEqual(['Arkivet']);
    expect(names('staff', unit('Byggeafdelingen'))).toEqual(['Sekretariatet']);
  });

  it('has one person for one name, in two posts, one of them acting', () => {
    expect([...snapshot.person.values()].map(fullName)).toEqual(['Anna Holm']);
    const held = ['Byggeafdelingen', 'Erhverv Strandby'].map((name) => leadersOf(snapshot, unit(name))[0]);
    expect(held.map((one) => [one?.post.title.da, one?.holders[0]?.membership.capacity])).toEqual([
      ['Byggechef', 'permanent'],
      ['Erhvervsdirektør', 'acting'],
    ]);
  });

  it('keeps tasks, numbers, addresses and opening hours in their parts', () => {
    expect(tasksOf(snapshot, unit('Byggeafdelingen')).map(({ title }) => title.da)).toEqual([
      'Behandling af byggesager',
      'Tilsyn med ejendomme',
    ]);
    const values = [...snapshot.contactPoint.values()].map(({ value }) => value);
    expect(values).toContainEqual({ type: 'phone', number: '+4599311505' });
    expect(values).toContainEqual({
      type: 'address',
      address: { street: 'Rådhuspladsen 2', postalCode: '9900', city: 'Strandby', country: 'DK' },
    });
    expect(values).toContainEqual({
      type: 'opening-hours',
      hours: { weekly: [{ days: [1, 2, 3], spans: [{ from: '09:00', to: '15:00' }] }], exceptions: [] },
    });
  });

  it('gives the organisation the name of its unit, in the same change', () => {
    const profile = snapshot.organisationProfile.get(snapshot.organisationId);
    expect(profile).toMatchObject({ name: { da: 'Vækstforvaltningen' }, recordedBy: 1 });
    expect(top.recordedBy).toBe(1);
  });

  it('goes under a unit when it is imported again, and is refused as a whole where its address is taken', async () => {
    expect(await recorded(database, page, 'byggeafdelingen')).toMatchObject({ ok: true });
    const before = (await onlyRegister(database)).change;
    const again = await recorded(database, page, 'byggeafdelingen');
    expect(again).toMatchObject({ ok: false, refusals: [{ code: 'address-taken' }] });
    expect((await onlyRegister(database)).change).toBe(before);
  });
});

describe.each(databases)('a page that is refused in an empty register on $name', ({ open }) => {
  it.each([
    [
      'its address is one of the product’s own',
      page.replaceAll('Byggeafdelingen', 'Omstilling'),
      '',
      'address-reserved',
    ],
    ['it is to go under a unit that is not there', page, 'teknik', 'import-no-such-place'],
  ])('since %s leaves the database as it was', async (_, text, into, code) => {
    const database = await open();
    const { digest } = await verify(database);
    expect(await recorded(database, text, into)).toMatchObject({ ok: false, refusals: [{ code }] });
    expect(await listOrganisations(database.query)).toEqual([]);
    expect((await verify(database)).digest).toBe(digest);
    await database.close();
  });
});

const seed = new URL('../../../../shared/seed/borgmesterens-forvaltning.txt', import.meta.url);

describe('the page that the project grew from', () => {
  it.skipIf(!existsSync(seed))('becomes five departments with their leaders, whole', async () => {
    const database = await (databases[0] as (typeof databases)[number]).open();
    const snapshot = await imported(database, readFileSync(seed, 'utf8'));
    expect(rootOf(snapshot)?.name.da).toBe('Aalborg Kommune');
    const top = unitAt(snapshot, 'borgmesterens-forvaltning')?.id ?? '';
    expect(composition(snapshot, top, 'da')).toBe('Borgmesterens Forvaltning består af fem afdelinger.');
    expect(snapshot.unit.size).toBe(22);
    expect(snapshot.membership.size).toBe(5);
    expect([...snapshot.person.values()].map(fullName)).toHaveLength(4);
    expect(snapshot.task.size).toBe(11);
    expect(contactsOf(snapshot, [...snapshot.membership.keys()][0] ?? '')).not.toHaveLength(0);
    await database.close();
  });
});
