// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import { addDays, dateInWords, type EntityName } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf, municipality } from '../../testing/organisation.ts';
import { registerOf } from '../../testing/register-of.ts';
import { havn, phone, strandbyInFull } from '../../testing/strandby-in-full.ts';
import { wordsIn } from './markup.ts';
import { type OpenSite, openSite } from './site.ts';

let [site, register]: [OpenSite, Register] = [] as never;
beforeAll(async () => {
  const database = await pglite.open();
  register = await registerOf(database, strandbyInFull);
  site = await openSite(database, register);
});
afterAll(() => site?.close());

const read = async (address: string) => (await site.get(address)).text;

/** The day of the last change, which the next one follows by a day. */
let day = '2026-01-01';

/** Records that something is otherwise than it was, and gives the day of the change in words. */
async function changed(entity: EntityName, name: string, set: object): Promise<string> {
  day = addDays(day, 1);
  const operation = {
    do: 'alter',
    entity,
    id: idOf(entity, name),
    from: '2021-01-01',
    to: null,
    set: { ...set },
  } as const;
  const permit = permitCommandLine(register.organisationId, 'test');
  const change = { reason: 'test', operations: [operation] };
  const outcome = await register.record(permit, change, new Date(`${day}T12:00:00Z`));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return dateInWords(day, 'da');
}

const updatedOn = async (address: string) =>
  /Senest opdateret(?: den)? (\d+\. \p{L}+ \d{4})/u.exec(wordsIn(await read(address)))?.[1];

const of = (owner: string, value: unknown) => `${owner} ${JSON.stringify(value)}`;
const ofUnit = (unit: string, value: unknown) => of(`${unit} undefined undefined`, value);
const ofPost = (post: string, value: unknown) => of(`undefined ${post} undefined`, value);
const ofMember = (member: string, value: unknown) => of(`undefined undefined ${member}`, value);
const atTownHall = { type: 'address', address: havn, siteId: idOf('site', 'Rådhuset') };

describe('the day on which a page was last updated', () => {
  test.each<[what: string, entity: EntityName, name: string, set: object]>([
    ['its own text', 'unit', 'Teknik', { summary: { da: 'Veje, huse og haver.' } }],
    ['its phone', 'contactPoint', ofUnit('Teknik', phone('+4599311111')), { purpose: { da: 'Vagt' } }],
    ['its address', 'contactPoint', ofUnit('Teknik', atTownHall), { purpose: { da: 'Besøg' } }],
    ['the place where it is', 'site', 'Rådhuset', { access: { da: 'Rampe ved porten.' } }],
    ['its task', 'task', 'Byggesager, Teknik', { title: { da: 'Byggeri' } }],
    ['its key figure', 'keyFigure', 'Biler, Teknik', { value: 8 }],
    ['its picture', 'picture', 'Materielgården, Teknik undefined', { credit: 'Lars Holm' }],
    ['the post that leads it', 'post', 'Direktør, Teknik', { title: { da: 'Teknisk direktør' } }],
    [
      'the phone of that post',
      'contactPoint',
      ofPost('Direktør, Teknik', phone('+4599314444')),
      { position: 2 },
    ],
    ['how the post is held', 'membership', 'Direktør, Teknik: Anna Holm', { capacity: 'acting' }],
    ['who holds it', 'person', 'Anna Holm', { familyName: 'Dahl' }],
    ['another post', 'post', 'Jurist, Teknik', { title: { da: 'Chefjurist' } }],
    ['who holds that', 'person', 'Ida Ny', { familyName: 'Gran' }],
    [
      'the phone of that',
      'contactPoint',
      ofMember('Jurist, Teknik: Ida Ny', phone('+4599317777')),
      { position: 2 },
    ],
    ['the text of a unit in it', 'unit', 'Vej', { summary: { da: 'Veje.' } }],
    ['the task of a unit in it', 'task', 'Huller i vejen, Vej', { title: { da: 'Huller' } }],
    ['the key figure of a unit in it', 'keyFigure', 'Km vej, Vej', { value: 89 }],
    ['the leader of a unit in it', 'person', 'Bo Lind', { familyName: 'Lund' }],
    [
      'the phone of that leader',
      'contactPoint',
      ofMember('Vejchef, Vej: Bo Lind', phone('+4599315555')),
      { position: 2 },
    ],
    ['that the leader leads', 'leadership', 'Vejchef, Vej: Vej', { position: 3 }],
    ['the name of a unit deep in it', 'unit', 'Asfalt', { name: { da: 'Asfalt og Striber' } }],
    ['who leads that, told in words', 'person', 'Ea Dam', { familyName: 'Damm' }],
    ['its staff', 'unit', 'Kantinen', { name: { da: 'Køkkenet' } }],
    ['the committee over it', 'unit', 'Teknisk Udvalg', { summary: { da: 'Træffer valg.' } }],
    ['the head of that', 'person', 'Karen Bech', { familyName: 'Bek' }],
    ['what a kind is called', 'unitKind', 'team', { tagged: true }],
  ])('moves with %s', async (_, entity, name, set) => {
    expect(await updatedOn('/teknik')).not.toBe(dateInWords(addDays(day, 1), 'da'));
    const then = await changed(entity, name, set);
    expect(await updatedOn('/teknik')).toBe(then);
  });

  test.each<[what: string, entity: EntityName, name: string, set: object]>([
    ['the text of a unit beside it', 'unit', 'Kultur', { summary: { da: 'Musik.' } }],
    [
      'the phone of a unit beside it',
      'contactPoint',
      ofUnit('Kultur', phone('+4599313333')),
      { position: 2 },
    ],
    ['the phone of a unit in it', 'contactPoint', ofUnit('Vej', phone('+4599312222')), { position: 2 }],
    ['the picture of a unit in it', 'picture', 'Tromlen, Vej undefined', { credit: 'Lars Holm' }],
    ['the task of a unit deep in it', 'task', 'Striber, Asfalt', { title: { da: 'Hvide striber' } }],
    ['the key figure of a unit deep in it', 'keyFigure', 'Tromler, Asfalt', { value: 3 }],
    [
      'the phone of who leads that',
      'contactPoint',
      ofMember('Formand, Asfalt: Ea Dam', phone('+4599316666')),
      { position: 2 },
    ],
    ['who works there', 'person', 'Pia Før', { familyName: 'Siden' }],
    ['a place where it is not', 'site', 'Værftet', { access: { da: 'Trappe.' } }],
    ['the phone of the whole', 'contactPoint', ofUnit(municipality, phone('+4599310000')), { position: 2 }],
  ])('stays where %s is changed, which is not on it', async (_, entity, name, set) => {
    const before = await updatedOn('/teknik');
    expect(before).toBeDefined();
    await changed(entity, name, set);
    expect(await updatedOn('/teknik')).toBe(before);
  });

  test('moves with the phone of a unit above, where that is how to reach it', async () => {
    const then = await changed('contactPoint', ofUnit('Teknik', phone('+4599311111')), { position: 5 });
    expect(await updatedOn('/teknik/kantinen')).toBe(then);
  });

  test('moves on the front page with what it links to, and stays with what is further in', async () => {
    const then = await changed('unit', 'Senior', { summary: { da: 'Omsorg.' } });
    expect(await updatedOn('/')).toBe(then);
    await changed('keyFigure', 'Biler, Teknik', { value: 9 });
    expect(await updatedOn('/')).toBe(then);
  });
});
