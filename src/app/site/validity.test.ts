// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, type Id, type Operation, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { htmlErrors } from '../../testing/html-validator.ts';
import { townHall } from '../../testing/opening-hours.ts';
import { aFile, filesFor, ofFile } from '../../testing/pictures.ts';
import { everyKindOfDeskPage } from './desk-pages.ts';
import { AtDesk, anEditor } from './editors.ts';
import { englishOf, everyKindOfPage } from './pages.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const now = new Date('2026-11-23T09:00:00Z');
const today = '2026-11-23';
let [database, register, site]: [Database, Register, OpenSite] = [] as never;

beforeAll(async () => {
  database = await pglite.openWith(theDemo);
  register = await theDemo(database);
  await anEditor(database, 'mette@aalborg.example', 'administrator');
  site = await openSite(database, register);
  const snapshot = await register.snapshot('full', asOf(today));
  const [root, unit] = ['', 'klima-og-miljoe'].map((path) => unitAt(snapshot, path)?.id ?? '');
  const person = [...snapshot.person.keys()][0] ?? '';
  await record([...inFull(root ?? ''), ...inFull(unit ?? ''), ...aboutPerson(person)]);
  await withWork(unit ?? '');
});
afterAll(() => site?.close());

const create = (entity: Extract<Operation, { do: 'create' }>['entity'], name: string, state: object) => ({
  ...({ do: 'create', entity, id: idOf(entity, name), from: today, to: null, state: { ...state } } as const),
});

const description = `Vi passer på byen.

## Sådan arbejder vi

- **åbent**, som [rådet](https://example.org) ønsker
- sammen

### Om lidt

1. Ring
2. Skriv`;

/** What the demo has of no unit: a text with headings, pictures, opening hours, a number and a post. */
function inFull(unitId: Id): readonly Operation[] {
  const picture = (name: string) =>
    create('picture', `${name} ${unitId}`, { unitId, alt: { da: name }, ...ofFile(aFile(name)) });
  const text = { da: description, en: description };
  return [
    { do: 'alter', entity: 'unit', id: unitId, from: today, to: null, set: { description: text } },
    ...[picture('Havnen'), picture('Skoven')],
    create('contactPoint', unitId, { unitId, value: { type: 'opening-hours', hours: townHall } }),
    create('keyFigure', unitId, { unitId, label: { da: 'Træer' }, value: 1234.5 }),
    create('post', unitId, { unitId, title: { da: 'Jurist' } }),
    create('operatorNote', unitId, { unitId, text: 'Ring til vagten.' }),
  ];
}

function aboutPerson(personId: Id): readonly Operation[] {
  return [
    create('picture', personId, { personId, alt: { da: 'Ved skrivebordet' }, ...ofFile(aFile('Bordet')) }),
    create('absence', personId, { personId, note: 'Ring til teamet' }),
  ];
}

async function record(operations: readonly Operation[]): Promise<void> {
  const permit = permitCommandLine(register.organisationId, 'test');
  const change = { reason: 'test', operations: [...operations] };
  const outcome = await register.record(permit, change, now, filesFor(operations));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
}

/** A reorganisation in the making, and a correction that waits. */
async function withWork(unitId: Id): Promise<void> {
  const by = { permit: permitCommandLine(register.organisationId, 'test'), now };
  const about = { title: 'Ny struktur', day: '2027-06-01', reason: null, decisionUrl: null };
  const draft = await register.drafts.create(by, about);
  if (!draft.ok) throw new Error(JSON.stringify(draft.refusals));
  const renamed = { do: 'rename', unitId, name: { da: 'Klima' }, from: about.day } as const;
  await register.drafts.add(by, draft.value, [renamed]);
  await register.corrections.send(
    {
      ...{ unitId, personId: null, page: '/klima-og-miljoe', language: 'da', seenOn: today },
      ...{ seenChange: register.change, senderName: 'Ane Bak', senderEmail: 'ane@example.dk' },
      ...{
        comment: 'Nummeret er skiftet.',
        fields: [{ field: 'new.phone', was: '', proposed: '9931 7777' }],
      },
    },
    now,
  );
}

/** What comes where one is not signed in, or types what cannot be. */
async function answersAtTheDoor(): Promise<ReadonlyMap<string, string>> {
  const [stranger, desk] = [new AtDesk(site), new AtDesk(site)];
  const entering = (await stranger.get('/admin/log-ind')).text;
  const refused = (await stranger.post('/admin/log-ind', { email: 'x', adgangskode: 'y' })).text;
  await desk.signIn('mette@aalborg.example');
  const wrong = await desk.send('/admin/brugere', '/admin/brugere', { email: 'x', navn: '' });
  const correction = await stranger.post('/ret-en-fejl?side=/klima-og-miljoe', { bemaerkning: '' });
  return new Map(Object.entries({ entering, refused, wrong: wrong.text, correction: correction.text }));
}

test('every kind of page is valid HTML: for visitors in Danish and in English, for editors, and for operators', async () => {
  const kinds = await everyKindOfPage(site);
  const pages = [...kinds, ...englishOf(kinds)].map(
    async ([name, address]) => [name, (await site.get(address)).text] as const,
  );
  const desk = new AtDesk(site);
  await desk.signIn('mette@aalborg.example');
  const behindDoors = await everyKindOfDeskPage(desk, ['/admin', '/omstilling']);
  for (const kind of [
    '_admin_enhed_ID',
    '_admin_brugere',
    '_admin_konto',
    '_admin_omorganisering_ID',
    '_omstilling',
  ])
    expect([...behindDoors.keys()]).toContain(kind);
  const saved = new Map([...(await Promise.all(pages)), ...behindDoors, ...(await answersAtTheDoor())]);
  expect(saved.size).toBeGreaterThan(100);
  const full = saved.get('unit-that-was-renamed') ?? '';
  expect(
    ['class="hours"', 'class="picture"', 'class="prose"'].filter((part) => !full.includes(part)),
  ).toEqual([]);
  expect([...saved].filter(([, html]) => !html.startsWith('<!doctype html>')).map(([name]) => name)).toEqual(
    [],
  );
  expect(await htmlErrors(saved)).toEqual([]);
});
