// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, contactsOfType, leadersOf, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor, password } from './editors.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const today = '2026-11-23';
const now = new Date(`${today}T09:00:00Z`);
const email = 'administrator@aalborg.example';
let site: OpenSite;
let register: Register;
/** What stands in addresses for what is there. */
const ids = new Map<string, string>();

beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  register = await loadDemo(database, now);
  await anEditor(database, email, 'administrator');
  await anEditor(database, 'other@aalborg.example', 'reader');
  site = await openSite(database, register, () => now);
  const snapshot = await register.snapshot('full', asOf(today));
  const unit = unitAt(snapshot, 'borgmesterens-forvaltning/borgmesterkontoret') ?? expect.fail('no unit');
  const [leader] = leadersOf(snapshot, unit.id);
  const list = await (await signedIn()).get('/admin/brugere');
  ids.set('unit', unit.id);
  ids.set('post', leader?.post.id ?? '');
  ids.set('person', leader?.holders[0]?.person?.id ?? '');
  ids.set('above', unit.parentId ?? '');
  ids.set('phone', contactsOfType(snapshot, unit.parentId ?? '', 'phone')[0]?.id ?? '');
  ids.set(
    'user',
    /\/admin\/brugere\/([\w-]{36})">[^<]*<[^>]*>(?:(?!brugere).)*other@/s.exec(list.text)?.[1] ?? '',
  );
});
afterAll(() => site?.close());

async function signedIn(more: Readonly<Record<string, string>> = {}): Promise<AtDesk> {
  const desk = new AtDesk(site);
  await desk.signIn(email, more);
  return desk;
}

const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name) => ids.get(name) || expect.fail(name));
const unsavedIn = (text: string) =>
  /name="ikke-gemt" value="([^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** What is asked of somebody who sends a form after the session has ended, and what they see once they are in again. */
async function afterSignIn(address: string, fields: Readonly<Record<string, string>>) {
  const desk = new AtDesk(site);
  const asked = await desk.post(address, { token: 'old', fra: today, ...fields });
  const unsaved = unsavedIn(asked.text);
  const to = /name="til" value="([^"]*)"/.exec(asked.text)?.[1] ?? '';
  const shown = await desk.signIn(email, { til: to, ...(unsaved ? { 'ikke-gemt': unsaved } : {}) });
  return { asked, shown };
}

test.each([
  [
    '/admin/enhed/{unit}/kontakt',
    { art: 'email', vaerdi: 'ny@aalborg.example' },
    ['value="ny@aalborg.example"'],
  ],
  ['/admin/enhed/{above}/kontakt/{phone}', { vaerdi: '99 31 12 12' }, ['value="99 31 12 12"']],
  [
    '/admin/enhed/{unit}/aabningstider',
    { 'dag-3-aabner-0': '08:15', 'undtagelse-0-note': 'flytning' },
    ['value="08:15"', 'value="flytning"'],
  ],
  [
    '/admin/enhed/{unit}/stillinger/{post}',
    { person: 'Ny Leder', til: '2027-03-01' },
    ['value="Ny Leder"', 'value="2027-03-01"'],
  ],
  ['/admin/enhed/{unit}/fravaer/{person}', { note: 'Ring til teamet' }, ['value="Ring til teamet"']],
  [
    '/admin/enhed/{unit}/opgaver',
    { 'titel-da': 'Flag', soegeord: 'dannebrog' },
    ['value="Flag"', 'value="dannebrog"'],
  ],
  ['/admin/enhed/{unit}/noter', { note: 'Ring efter ti' }, ['>Ring efter ti</textarea>']],
  ['/admin/person/{person}/navn', { fornavn: 'Nyt', efternavn: 'Navn' }, ['value="Nyt"', 'value="Navn"']],
  [
    '/admin/ajour/{unit}/ansvar',
    { ansvarlig: 'bo@aalborg.example', dage: '90' },
    ['value="bo@aalborg.example"', 'value="90"'],
  ],
  [
    '/admin/brugere',
    { navn: 'Bo Lind', email: 'bo@aalborg.example' },
    ['value="Bo Lind"', 'value="bo@aalborg.example"'],
  ],
  [
    '/admin/brugere/{user}/rolle',
    { rolle: 'approver', hvor: 'enhed', enhed: 'Klima og Miljø' },
    ['<option value="approver" selected', 'value="Klima og Miljø"'],
  ],
  ['/admin/konto/adgangsnoegle', { 'noegle-navn': 'Min telefon', svar: '{}' }, ['value="Min telefon"']],
])(
  'what was typed at %s is there again after signing in, and nothing is saved',
  async (address, fields, says) => {
    const before = register.change;
    const { shown } = await afterSignIn(filled(address), fields);
    for (const said of [...says, 'Det, du skrev, står her stadig']) expect(shown.text).toContain(said);
    expect(register.change).toBe(before);
  },
);

test.each([
  [
    '/admin/konto/adgangskode',
    { nuvaerende: password, ny: 'en helt ny sætning', igen: 'en helt ny sætning' },
  ],
  ['/admin/log-ind', { email: 'nobody@aalborg.example', adgangskode: 'forkert kodeord' }],
])('a password typed at %s is never carried along, nor shown', async (address, fields) => {
  const { asked, shown } = await afterSignIn(address, fields);
  expect(unsavedIn(asked.text)).toBeUndefined();
  for (const { text } of [asked, shown])
    for (const secret of ['en helt ny', 'forkert kodeord', password]) expect(text).not.toContain(secret);
  const forged = { til: '/admin/konto/adgangskode', 'ikke-gemt': new URLSearchParams(fields).toString() };
  const answer = await new AtDesk(site).signIn(email, forged);
  for (const secret of ['en helt ny', 'forkert kodeord', password]) expect(answer.text).not.toContain(secret);
});
