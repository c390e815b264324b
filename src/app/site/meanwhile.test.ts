// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOf, childrenOf, contactsOfType, leadersOf, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor, madeFrom } from './editors.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const today = '2026-11-23';
const path = 'borgmesterens-forvaltning';
const clock = { now: new Date('2026-11-23T09:00:00Z') };
let site: OpenSite;
let register: Register;
let [mine, theirs, third]: AtDesk[] = [];
let page: string;

beforeAll(async () => {
  const database = await pglite.openWith(theDemo);
  register = await loadDemo(database, clock.now);
  site = await openSite(database, register, () => clock.now);
  for (const who of ['mine', 'theirs', 'third']) await anEditor(database, `${who}@aalborg.example`, 'editor');
  [mine, theirs, third] = await Promise.all(['mine', 'theirs', 'third'].map(signedIn));
  page = `/admin/enhed/${await unitId()}`;
});
afterAll(() => site?.close());

async function signedIn(who: string): Promise<AtDesk> {
  const desk = new AtDesk(site);
  await desk.signIn(`${who}@aalborg.example`);
  return desk;
}

const whole = () => register.snapshot('full', asOf(today));
const unitId = async () => unitAt(await whole(), path)?.id ?? '';
const by = (desk: AtDesk | undefined) => desk ?? expect.fail('nobody');

async function seen(form: string): Promise<Readonly<Record<string, string>>> {
  return madeFrom((await by(mine).get(page)).text, `${page}/${form}`);
}

async function saved(desk: AtDesk | undefined, form: string, fields: Readonly<Record<string, string>>) {
  const answer = await by(desk).send(page, `${page}/${form}`, {
    fra: today,
    ...(await seen(form)),
    ...fields,
  });
  expect(answer.status).toBe(303);
}

/** A form from a page that was opened a while ago. */
async function late(form: string, stale: Readonly<Record<string, string>>) {
  const token = await by(mine).token(page);
  return by(mine).post(`${page}/${form}`, { token, fra: today, ...stale });
}

/** What the page says is so now, after something else has been saved by a third one too. */
async function told(form: string, stale: Readonly<Record<string, string>>) {
  clock.now = new Date(clock.now.getTime() + 60_000);
  await saved(third, 'noter', { note: 'Noget helt andet' });
  const before = register.change;
  const { status, text } = await late(form, stale);
  expect([status, register.change]).toEqual([422, before]);
  const notice = text.split('alert-warning')[1]?.split('</div>')[0] ?? '';
  expect(notice).toContain('theirs@aalborg.example');
  expect(notice).not.toContain('third@aalborg.example');
  return { text, notice };
}

const monday = { 'dag-1-aabner-0': '09:00', 'dag-1-lukker-0': '12:00' };

describe('of two who edit at once the second is told of the change that was in the way, and of what holds now:', () => {
  test('opening hours', async () => {
    const stale = await seen('aabningstider');
    const note = { 'undtagelse-0-dag': '2026-12-24', 'undtagelse-0-note': 'jul' };
    await saved(theirs, 'aabningstider', { ...monday, ...note });
    const typed = { 'dag-5-aabner-0': '10:00', 'dag-5-lukker-0': '11:00' };
    const { text } = await told('aabningstider', { ...stale, ...typed });
    expect(text).toContain('Nu står der: Mandag kl. 9–12, Tirsdag–søndag lukket, Lukket 24. december (jul)');
    expect(text).toContain('value="10:00"');
  });

  test('opening hours that are gone', async () => {
    const stale = await seen('aabningstider');
    await saved(theirs, 'aabningstider', { fjern: '1' });
    const answer = await late('aabningstider', { ...stale, ...monday });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Nu står der: ingen åbningstider');
    expect(contactsOfType(await whole(), await unitId(), 'opening-hours')).toEqual([]);
  });

  test('the order of units', async () => {
    const ids = childrenOf(await whole(), await unitId()).map(({ id }) => id);
    const places = (order: readonly string[]) =>
      Object.fromEntries(order.map((id, place) => [`plads-${id}`, String(place + 1)]));
    const stale = { foer: ids.join(' ') };
    await saved(theirs, 'raekkefoelge', { ...stale, ...places(ids.toReversed()) });
    const now = childrenOf(await whole(), await unitId()).map(({ name }) => name.da);
    const { text } = await told('raekkefoelge', { ...stale, ...places(ids) });
    expect(text).toContain(`Nu står der: ${now.join(', ')}`);
    await saved(theirs, 'raekkefoelge', { foer: ids.toReversed().join(' '), ...places(ids) });
  });

  test('a task that has been taken away: what was typed is there to be copied', async () => {
    await saved(theirs, 'opgaver', { 'titel-da': 'Flag', 'titel-en': '', soegeord: '' });
    const task = [...(await whole()).task.values()].find(({ title }) => title.da === 'Flag');
    const tasks = `opgaver/${task?.id}`;
    const stale = await seen(tasks);
    await saved(theirs, tasks, { fjern: '1' });
    const { notice } = await told(tasks, { ...stale, 'titel-da': 'Flag og faner', soegeord: 'dannebrog' });
    expect(notice).toContain('theirs@aalborg.example fjernede det, du rettede,');
    expect(notice).toContain('Du havde skrevet: Flag og faner · dannebrog');
  });

  test('that somebody is away, and is back', async () => {
    const office = unitAt(await whole(), `${path}/borgmesterkontoret`)?.id ?? '';
    page = `/admin/enhed/${office}`;
    const [leader] = leadersOf(await whole(), office);
    const form = `fravaer/${leader?.holders[0]?.person?.id}`;
    const away = await seen(form);
    await saved(theirs, form, { tilbage: '2027-02-01' });
    const { text } = await told(form, { ...away, tilbage: '2027-03-01', note: 'Ring til teamet' });
    expect(text).toContain('Tilbage den: 2027-03-01, Besked til omstillingen: Ring til teamet');
    const stale = await seen(form);
    await saved(theirs, form, {});
    const before = register.change;
    expect((await late(form, stale)).status).toBe(422);
    expect([register.change, (await whole()).absence.size]).toEqual([before, 0]);
  });
});
