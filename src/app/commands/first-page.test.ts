// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import type { Database } from '../../database/index.ts';
import { readPage } from '../../exchange/index.ts';
import { asOf, composition, profileOf, rootOf } from '../../organisation/index.ts';
import { listOrganisations, Register, verify } from '../../register/index.ts';
import { databases } from '../../testing/databases.ts';
import { recordPage } from './record-page.ts';

const page = `Vækstforvaltningen

Forvaltningen passer på byens bygninger.

Afdelingen består af:

 • Byggesagskontoret
 • Planlægning
`;
const named = page.replace('byens', 'Strandby Kommunes');
const day = '2021-01-01';

function recorded(database: Database, text: string, organisation: string | null = null) {
  const reading = readPage(Buffer.from(text));
  if (!reading.ok) throw new Error('the page was refused');
  const wanted = { into: '', organisation, from: day, reason: 'import' };
  return recordPage(database, reading.plan, wanted, new Date('2021-01-02T09:00:00Z'));
}

describe.each(databases)('a page of a part of a municipality on $name', ({ open }) => {
  it('begins the municipality with itself in it, and the next page goes beside it', async () => {
    const database = await open();
    expect(await recorded(database, named)).toEqual({
      ...{ ok: true, value: { number: 1, path: 'vaekstforvaltningen', isWhole: false } },
    });
    const other = named.replaceAll('Vækst', 'Vand');
    expect(await recorded(database, other, 'Strandby Kommune')).toMatchObject({
      ...{ ok: true, value: { path: 'vandforvaltningen' } },
    });
    const [only] = await listOrganisations(database.query);
    const snapshot = await new Register(database, only?.id ?? '').snapshot('public', asOf(day));
    expect(composition(snapshot, rootOf(snapshot)?.id ?? '', 'da')).toBe(
      'Strandby Kommune består af to forvaltninger.',
    );
    expect(profileOf(snapshot)?.name.da).toBe('Strandby Kommune');
    expect((await verify(database)).broken).toEqual([]);
    const elsewhere = await recorded(database, page, 'Tværby Kommune');
    expect(elsewhere).toMatchObject({ ok: false, refusals: [{ code: 'import-other-organisation' }] });
    await database.close();
  });

  it('is under the municipality that is given, where it names none, and the whole where none is given', async () => {
    const given = await open();
    const { value } = (await recorded(given, page, 'Tværby Kommune')) as { value?: object };
    expect(value).toEqual({ number: 1, path: 'vaekstforvaltningen', isWhole: false });
    const none = await open();
    expect(await recorded(none, page)).toMatchObject({ value: { path: '', isWhole: true } });
    await Promise.all([given.close(), none.close()]);
  });
});
