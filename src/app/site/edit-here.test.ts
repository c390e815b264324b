// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import { asOf, fullName, leadersOf, slugFrom, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { recordIn } from '../../testing/registers.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor } from './editors.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const today = '2026-11-23';
const now = new Date(`${today}T09:00:00Z`);
const whole = 'borgmesterens-forvaltning';
const office = `${whole}/borgmesterkontoret`;
let site: OpenSite;
let register: Register;
let [editor, administrator]: AtDesk[] = [];
/** What the pages are about, by what they are called here. */
const ids = new Map<string, string>();
const addresses = new Map<string, string>();

beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  register = await loadDemo(database, now);
  await anEditor(database, 'editor@aalborg.example', 'editor', whole);
  await anEditor(database, 'administrator@aalborg.example', 'administrator');
  site = await openSite(database, register, () => now);
  [editor, administrator] = await Promise.all(
    ['editor', 'administrator'].map(async (role) => {
      const desk = new AtDesk(site);
      await desk.signIn(`${role}@aalborg.example`);
      return desk;
    }),
  );
  await moveAndClose();
});
afterAll(() => site?.close());

const full = () => register.snapshot('full', asOf(today));

/** One unit gets another address, another one its old address; a third closes, in a reorganisation that was a draft. */
async function moveAndClose(): Promise<void> {
  const before = await full();
  const at = (path: string) => unitAt(before, path) ?? expect.fail(path);
  const [moved, root] = [at(office), at('')];
  for (const [name, unit] of [
    ['the office', moved],
    ['the whole', at(whole)],
    ['elsewhere', at('klima-og-miljoe')],
    ['the top', root],
  ] as const)
    ids.set(name, unit.id);
  const state = {
    parentId: at(whole).id,
    kindId: moved.kindId,
    name: { da: 'Borgmesterkontoret' },
    slug: 'borgmesterkontoret',
  };
  ids.set('the new one', idOf('unit', 'Ny'));
  const closed = at(`${whole}/koncernservice/ak-indkoeb`);
  ids.set('the closed', closed.id);
  const { holders } = leadersOf(before, moved.id)[0] ?? expect.fail('no leader');
  const person = holders[0]?.person ?? expect.fail('nobody');
  ids.set('the person', person.id);
  addresses.set('their page', `/medarbejdere/${slugFrom(fullName(person))}-${person.id.slice(0, 8)}`);
  const recorded = await recordIn(
    register,
    { do: 'rename', unitId: moved.id, name: { da: 'Sekretariatet' }, from: '2026-06-01' },
    { do: 'create', entity: 'unit', id: idOf('unit', 'Ny'), from: '2026-09-01', state },
  );
  expect(recorded).toMatchObject({ ok: true });
  const by = { permit: permitCommandLine(register.organisationId, 'tester'), now };
  const about = { title: 'Indkøb samles', day: '2026-11-01', reason: null, decisionUrl: null };
  const made = await register.drafts.create(by, about);
  if (!made.ok) return expect.fail('no draft');
  const added = await register.drafts.add(by, made.value, [{ do: 'close', unitId: closed.id }]);
  const sent = added.ok ? await register.drafts.submit(by, added.value) : added;
  const approved = sent.ok ? await register.drafts.approve(by, sent.value, { fourEyes: false }) : sent;
  const done = approved.ok ? await register.drafts.record(by, approved.value) : approved;
  expect(done).toMatchObject({ ok: true });
  ids.set('the reorganisation', made.value.id);
  addresses.set('its event', '/aendringer/2026-11-01-indkoeb-samles');
}

/** `{the office}` stands for what it is called by. */
const filled = (text: string) =>
  text
    .replace(/\{([^}]+)\}/g, (_, name) => ids.get(name) ?? expect.fail(name))
    .replace(/\[([^\]]+)\]/g, (_, name) => addresses.get(name) ?? expect.fail(name));

async function ledTo(desk: AtDesk | undefined, side: string): Promise<string | undefined> {
  const answer = await desk?.get(`/admin/ret?${new URLSearchParams({ side })}`);
  expect(answer?.status).toBe(303);
  return answer?.headers.location;
}

test.each([
  [`/${whole}`, '/admin/enhed/{the whole}', '/admin/enhed/{the whole}'],
  [`/en/${whole}/`, '/admin/enhed/{the whole}', '/admin/enhed/{the whole}'],
  [`/${whole}/organisationsdiagram`, '/admin/enhed/{the whole}', '/admin/enhed/{the whole}'],
  [`/${whole}/organisationsdiagram.svg#x`, '/admin/enhed/{the whole}', '/admin/enhed/{the whole}'],
  ['/', '/admin', '/admin/enhed/{the top}'],
  ['/en', '/admin', '/admin/enhed/{the top}'],
  ['/organisationsdiagram', '/admin', '/admin/enhed/{the top}'],
  ['/klima-og-miljoe', '/admin', '/admin/enhed/{elsewhere}'],
  [`/${whole}/sekretariatet`, '/admin/enhed/{the office}', '/admin/enhed/{the office}'],
  [`/${office}`, '/admin/enhed/{the new one}', '/admin/enhed/{the new one}'],
  [`/${office}?dato=2026-01-01`, '/admin/enhed/{the office}', '/admin/enhed/{the office}'],
  [`/${office}?dato=2026-07-01`, '/admin/enhed/{the office}', '/admin/enhed/{the office}'],
  [`/${office}?dato=2026-02-30`, '/admin/enhed/{the new one}', '/admin/enhed/{the new one}'],
  [
    `/${whole}/koncernservice/ak-indkoeb`,
    '/admin/enhed/{the closed}/historik',
    '/admin/enhed/{the closed}/historik',
  ],
  ['[their page]', '/admin/person/{the person}', '/admin/person/{the person}'],
  ['/en[their page]?dato=2025-01-01', '/admin/person/{the person}', '/admin/person/{the person}'],
  ['[its event]', '/admin/enhed/{the closed}/historik', '/admin/omorganisering/{the reorganisation}'],
  ['/medarbejdere', '/admin', '/admin'],
  ['/medarbejdere/nobody-00000000', '/admin', '/admin'],
  ['/aendringer', '/admin', '/admin'],
  ['/aendringer/2026-11-01-noget-andet', '/admin', '/admin'],
  ['/opgaver?bogstav=a', '/admin', '/admin'],
  ['/soeg?q=vej', '/admin', '/admin'],
  ['/findes-ikke', '/admin', '/admin'],
  ['//evil.example/x', '/admin', '/admin'],
  ['https://evil.example', '/admin', '/admin'],
  ['/%zz', '/admin', '/admin'],
])('from %s an editor of a part comes to %s, and one of the whole to %s', async (side, part, all) => {
  expect(await ledTo(editor, filled(side))).toBe(filled(part));
  expect(await ledTo(administrator, filled(side))).toBe(filled(all));
});

test('an address of any length leads somewhere', async () => {
  for (const side of ['', '/'.repeat(3000), `/${'x'.repeat(3000)}`])
    expect(await ledTo(editor, side)).toBe('/admin');
});

test('every page of the site has the link, with its day', async () => {
  const hrefs = async (path: string) => /href="(\/admin\/ret[^"]*)"/.exec((await site.get(path)).text)?.[1];
  expect(await hrefs(`/${whole}?dato=2024-01-01`)).toBe(
    `/admin/ret?side=${encodeURIComponent(`/${whole}?dato=2024-01-01`)}`,
  );
  for (const path of ['/', '/en/opgaver', filled('[their page]'), filled('[its event]'), '/findes-ikke'])
    expect(await hrefs(path), path).toBe(`/admin/ret?side=${encodeURIComponent(path)}`);
});
