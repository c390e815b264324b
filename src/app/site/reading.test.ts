// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import { asOf, operation } from '../../organisation/index.ts';
import { pglite } from '../../testing/databases.ts';
import { unitCalled } from '../../testing/in-words.ts';
import { AtDesk, anEditor } from './editors.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const now = new Date('2026-11-23T09:00:00Z');
const today = '2026-11-23';
let site: OpenSite;
let [inside, outside] = ['', ''];
let building = '';

beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  const register = await theDemo(database);
  const snapshot = await register.snapshot('full', asOf(today));
  const { id: unitId } = unitCalled(snapshot, 'Finanskontoret');
  const contact = (number: string, visibility: string) =>
    operation.parse({
      ...{ do: 'create', entity: 'contactPoint', id: randomUUID(), from: today },
      state: { unitId, value: { type: 'phone', number }, visibility },
    });
  const operations = [contact('+4599310001', 'internal'), contact('+4599310002', 'switchboard')];
  const munk = [...snapshot.person.values()].find(({ familyName }) => familyName === 'Munk');
  operations.push(
    operation.parse({
      ...{ do: 'alter', entity: 'person', id: munk?.id, from: today },
      set: { publication: 'protected' },
    }),
  );
  building = unitCalled(snapshot, 'AaK Bygninger').id;
  const permit = permitCommandLine(register.organisationId, 'test');
  expect((await register.record(permit, { reason: 'Numre', operations }, now)).ok).toBe(true);
  await anEditor(database, 'reader@aalborg.example', 'reader', 'borgmesterens-forvaltning');
  for (const role of ['editor', 'operator', 'administrator'])
    await anEditor(database, `${role}@aalborg.example`, role);
  site = await openSite(database, register, () => now);
  [inside, outside] = [unitId, unitCalled(snapshot, 'Tandplejen').id].map((id) => `/admin/se/${id}`) as [
    string,
    string,
  ];
});
afterAll(() => site?.close());

test('a reader sees what is for the house, within their units, and not what only the switchboard may give out', async () => {
  const desk = new AtDesk(site);
  await desk.signIn('reader@aalborg.example');
  const { status, text } = await desk.get(inside);
  expect(status).toBe(200);
  expect(text).toContain('9931 0001');
  expect(text).toContain('kun for huset');
  expect(text).not.toContain('9931 0002');
  expect(text).not.toContain('Ret enheden');
  expect((await desk.get(outside)).status).toBe(404);
  expect((await desk.get('/admin?q=finans')).text).toContain(`href="${inside}"`);
});

test('whoever is not signed in is asked to', async () => {
  expect((await new AtDesk(site).get(inside)).status).toBe(303);
});

test.each([
  ['editor', 'admin/enhed', false],
  ['editor', 'admin/se', false],
  ['administrator', 'admin/enhed', true],
  ['administrator', 'admin/se', true],
])('a protected name is told by %s at /%s: %s', async (role, section, told) => {
  const desk = new AtDesk(site);
  await desk.signIn(`${role}@aalborg.example`);
  const { status, text } = await desk.get(`/${section}/${building}`);
  expect([status, /Munk/.test(text.replace(/id="historik"[\s\S]*/, ''))]).toEqual([200, told]);
});

test('the switchboard neither finds nor tells a protected name', async () => {
  const desk = new AtDesk(site);
  await desk.signIn('operator@aalborg.example');
  for (const words of ['Munk', 'AaK Bygninger'])
    expect((await desk.get(`/omstilling?q=${encodeURIComponent(words)}`)).text).not.toMatch(/Peter Munk/);
  expect((await desk.get('/omstilling?q=AaK')).text).toContain('AaK Bygninger');
});
