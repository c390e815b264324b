// SPDX-License-Identifier: MPL-2.0
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { change } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { idOf } from '../entities.ts';
import { aFile, filesFor, ofFile } from '../pictures.ts';
import { strandbyOperations, unitId } from '../strandby-operations.ts';
import { giveAccess, held, sendCorrection, writeLetter } from './writing.ts';

/** Whatever tells who the person is carries one of these, in lower case, and nothing else does. */
export const telling = /zq\w+zq|77\s?00\s?00\s?0\d/;

export const erasedPerson = idOf('person', 'erased');
/** Somebody else, who holds a post in the same unit. */
export const anotherPerson = idOf('person', 'Vej');
export const heldPost = idOf('post', 'Park');

/** Pictures of them that nobody else has; the bytes carry a mark too. */
const [theirFile, theirSecondFile] = [aFile('zq10zq'), aFile('zq11zq')];

const [membership, mail] = [idOf('membership', 'erased'), idOf('contactPoint', 'erased mail')];
const create = (entity: string, name: string, state: object, from: string | null = null) => ({
  ...{ do: 'create', entity, id: idOf(entity as 'person', name), from, state },
});
const alter = (entity: string, id: string, set: object, from = '2021-01-01') => ({
  ...{ do: 'alter', entity, id, set, from },
});

/** What is recorded of the person, change by change: each reason names them too. */
const recorded: readonly (readonly object[])[] = [
  [
    create('person', 'erased', { givenName: 'Zq1zq', familyName: 'Zq2zq', publication: 'public' }),
    { do: 'end', entity: 'membership', id: idOf('membership', 'Park'), from: '2015-01-01' },
    {
      ...{ do: 'appoint', membershipId: membership, postId: heldPost, personId: erasedPerson },
      from: '2015-01-01',
    },
    create(
      'contactPoint',
      'erased phone',
      { membershipId: membership, value: { type: 'phone', number: '+4577000001' }, purpose: { da: 'Zq3zq' } },
      '2015-01-01',
    ),
    create(
      'contactPoint',
      'erased mail',
      { membershipId: membership, value: { type: 'email', address: 'zq4zq@strandby.dk' } },
      '2015-01-01',
    ),
    create(
      'absence',
      'erased',
      { personId: erasedPerson, note: 'Zq5zq', standInId: anotherPerson },
      '2019-01-01',
    ),
    create(
      'picture',
      'erased',
      { personId: erasedPerson, alt: { da: 'Zq1zq Zq2zq' }, credit: 'Zq2zq', ...ofFile(theirFile) },
      '2019-01-01',
    ),
    create(
      'picture',
      'erased, shared',
      { personId: erasedPerson, alt: { da: 'Zq1zq' }, ...ofFile(aFile('Park')) },
      '2019-01-01',
    ),
    create('picture', 'named', {
      ...{ unitId: unitId('Vej'), alt: { da: 'Zq1zq Zq2zq på vejen' }, ...ofFile(aFile('Vej')) },
    }),
    create(
      'absence',
      'another',
      { personId: anotherPerson, standInId: erasedPerson, note: 'Ring til Zq1zq Zq2zq på 77 00 00 01' },
      '2019-01-01',
    ),
    create('task', 'named', {
      unitId: unitId('Vej'),
      title: { da: 'Hundeskov' },
      searchWords: ['hund', 'zq1zq zq2zq'],
    }),
    create('operatorNote', 'named', {
      unitId: unitId('Vej'),
      text: 'Spørg Zq1zq Zq2zq eller zq4zq@strandby.dk',
    }),
    alter('unit', unitId('Vej'), { description: { da: 'Zq1zq Zq2zqs kontor. Ring 7700 0001.' } }),
  ],
  [
    alter('person', erasedPerson, { familyName: 'Zq6zq' }, '2020-01-01'),
    alter('contactPoint', mail, { value: { type: 'email', address: 'zq7zq@strandby.dk' } }, '2020-01-01'),
    alter('absence', idOf('absence', 'erased'), { note: 'Zq8zq' }, '2020-01-01'),
    alter('picture', idOf('picture', 'erased'), ofFile(theirSecondFile), '2020-01-01'),
    alter('unit', unitId('Vej'), { summary: { da: 'Ledes af Zq1zq Zq6zq' } }, '2020-01-01'),
  ],
  [{ do: 'end', entity: 'membership', id: membership, from: '2021-03-01' }],
];

/** A small municipality, and one person in every place where something of a person can stand. */
export async function withPersonEverywhere(register: Register, database: Database): Promise<void> {
  const now = new Date('2021-06-01T10:00:00Z');
  const permit = permitCommandLine(register.organisationId, 'tester');
  const record = async (who: typeof permit, operations: readonly object[], reason: string) =>
    held(await register.record(who, change.parse({ reason, operations }), now, filesFor(operations)));
  await record(permit, strandbyOperations, 'Begyndt');
  for (const operations of recorded) await record(permit, operations, 'Zq1zq Zq2zq er ansat');
  const themselves = permitCommandLine(register.organisationId, 'zq7zq@strandby.dk');
  await record(themselves, [alter('unit', unitId('Park'), { summary: { da: 'Grønt' } })], 'Af dem selv');
  await withAccount(register, database, now);
  const by = { permit: themselves, now };
  const about = {
    title: 'Efter Zq1zq Zq6zq',
    day: '2022-01-01',
    reason: 'Zq1zq Zq6zq går',
    decisionUrl: null,
  };
  const draft = held(await register.drafts.create(by, about));
  held(
    await register.drafts.add(by, draft, [
      { do: 'rename', unitId: unitId('Vej'), name: { da: 'Veje' } },
      {
        ...alter('contactPoint', mail, { value: { type: 'email', address: 'zq9zq@strandby.dk' } }),
        from: '2022-01-01',
      },
      { ...alter('unit', unitId('Park'), { description: { da: 'Uden Zq1zq Zq6zq' } }), from: '2022-01-01' },
    ]),
  );
  const searches = ['zq1zq zq6zq telefon', 'hvor er zq2zq', 'fiskeri'];
  await register.countUnanswered(new Map(searches.map((words) => [words, 1])), '2021-06-01');
  await writeOf(register, now);
}

/** The account by which the person signs in, and another's that they gave a role. */
async function withAccount(register: Register, database: Database, now: Date): Promise<void> {
  for (const [actor, email, name] of [
    ['tester', 'zq7zq@strandby.dk', 'Zq1zq Zq6zq'],
    ['zq7zq@strandby.dk', 'anna@strandby.dk', 'Anna'],
  ] as const)
    await giveAccess(register, database, { actor, email, name }, now);
}

/** What citizens have written of the person, and letters about and to them. */
async function writeOf(register: Register, now: Date): Promise<void> {
  const sender = { senderName: 'Zq1zq Zq6zq', senderEmail: 'zq9zq@strandby.dk' };
  const send = (personId: string | null, page: string, was: string) => {
    const fields = [{ field: 'summary' as const, was, proposed: 'Zq1zq Zq6zq er gået' }];
    const of = { unitId: unitId('Park'), personId, page };
    return sendCorrection(register, { ...of, ...sender, fields, comment: 'Ring til Zq1zq Zq6zq' }, now);
  };
  await send(null, 'park', 'Grønt');
  await send(erasedPerson, `medarbejdere/${erasedPerson}`, 'Zq1zq Zq6zq');
  const letter = { subject: 'Om Zq1zq Zq6zq', text: 'Zq1zq Zq6zq er der ikke mere.' };
  await writeLetter(register, { ...letter, key: 'to-another', to: 'anna@strandby.dk' }, now);
  await writeLetter(register, { ...letter, key: 'to-them', to: 'zq9zq@strandby.dk' }, now);
}
