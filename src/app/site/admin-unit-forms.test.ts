// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOf, childrenOf, contactsOfType, tasksOf, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { recordIn } from '../../testing/registers.ts';
import { loadDemo } from '../demo.ts';
import { AtDesk, anEditor } from './editors.ts';
import { type OpenSite, openSite } from './site.ts';

const today = '2026-11-23';
const path = 'borgmesterens-forvaltning';
const clock = { now: new Date('2026-11-23T09:00:00Z') };
let site: OpenSite;
let register: Register;
let desk: AtDesk;
let page: string;

beforeAll(async () => {
  const database = await pglite.open();
  register = await loadDemo(database, clock.now);
  await anEditor(database, 'editor@aalborg.example', 'editor', path);
  await anEditor(database, 'administrator@aalborg.example', 'administrator');
  site = await openSite(database, register, () => clock.now);
  desk = new AtDesk(site);
  await desk.signIn('editor@aalborg.example');
  page = `/admin/enhed/${(await unit()).id}`;
});
afterAll(() => site?.close());

const whole = (day = today) => register.snapshot('full', asOf(day));
const unit = async () => unitAt(await whole(), path) ?? expect.fail(path);
const formIn = (text: string, form: string) => text.split(`${page}/${form}`)[1]?.split('</form>')[0] ?? '';
const shownIn = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1];
const seenIn = async (form: string) => shownIn(formIn((await desk.get(page)).text, form), 'set') ?? '';

describe('opening hours', () => {
  const hoursNow = async () => {
    const [contact] = contactsOfType(await whole(), (await unit()).id, 'opening-hours');
    return contact?.value.hours;
  };
  const week = (from: string, to: string) =>
    Object.fromEntries(
      [1, 2, 3, 4].flatMap((day) => [
        [`dag-${day}-aabner-0`, from],
        [`dag-${day}-lukker-0`, to],
      ]),
    );

  test('are written for each weekday, with exceptions, and stand on the page', async () => {
    const christmas = {
      'undtagelse-0-dag': '2026-12-24',
      'undtagelse-0-sidste': '2026-12-26',
      'undtagelse-0-note': 'jul',
    };
    const friday = {
      'dag-5-aabner-0': '09:00',
      'dag-5-lukker-0': '12:00',
      'dag-5-aabner-1': '13:00',
      'dag-5-lukker-1': '00:00',
    };
    const fields = { fra: today, ...week('09:00', '15:30'), ...friday, ...christmas };
    const answer = await desk.send(page, `${page}/aabningstider`, fields);
    expect(answer.headers.location).toBe(`${page}?gemt=${today}#aabningstider`);
    expect(await hoursNow()).toEqual({
      weekly: [
        { days: [1, 2, 3, 4], spans: [{ from: '09:00', to: '15:30' }] },
        {
          days: [5],
          spans: [
            { from: '09:00', to: '12:00' },
            { from: '13:00', to: '24:00' },
          ],
        },
      ],
      exceptions: [{ from: '2026-12-24', to: '2026-12-27', spans: [], note: { da: 'jul' } }],
    });
    const { text } = await site.get(`/${path}`);
    for (const said of ['Mandag–torsdag', 'kl. 9–15.30', 'Lukket 24.–26. december (jul)'])
      expect(text).toContain(said);
  });

  test('stand in the form as they are, and sent as they are change nothing', async () => {
    const form = formIn((await desk.get(page)).text, 'aabningstider');
    const part = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const inputs = form.match(/<input [^>]+>/g) ?? [];
    const fields = Object.fromEntries(inputs.map((tag) => [part(tag, 'name'), part(tag, 'value')]));
    const { 'undtagelse-0-fjern': remove, ...same } = fields;
    expect([remove, fields['undtagelse-0-dag']]).toEqual(['1', '2026-12-24']);
    const answer = await desk.post(`${page}/aabningstider`, same);
    expect(answer.headers.location).toBe(`${page}?uaendret=1`);
    const removed = await desk.post(`${page}/aabningstider`, { ...same, 'undtagelse-0-fjern': '1' });
    expect(removed.status).toBe(303);
    expect((await hoursNow())?.exceptions).toEqual([]);
  });

  test.each([
    ['dag-1', { 'dag-1-aabner-0': '15:00', 'dag-1-lukker-0': '09:00' }],
    ['dag-2', { 'dag-2-aabner-0': '09:00' }],
    ['dag-3', { 'dag-3-aabner-0': 'tidligt', 'dag-3-lukker-0': 'sent' }],
    ['undtagelse-0', { 'undtagelse-0-note': 'jul' }],
    ['undtagelse-1', { 'undtagelse-1-dag': '2026-12-24', 'undtagelse-1-sidste': '2026-12-01' }],
  ])('that cannot be are refused beside %s, and nothing is saved', async (row, wrong) => {
    const before = register.change;
    const answer = await desk.send(page, `${page}/aabningstider`, { fra: today, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`id="aabningstider-${row}-error"`);
    for (const typed of Object.values(wrong)) expect(answer.text).toContain(`value="${typed}"`);
    expect(register.change).toBe(before);
  });

  test('are taken away whole', async () => {
    const set = await seenIn('aabningstider');
    await desk.send(page, `${page}/aabningstider`, { fra: today, fjern: '1', set });
    expect(await hoursNow()).toBeUndefined();
  });
});

test('the hours of a site are for those who may edit all that is there', async () => {
  const [id, owner] = [idOf('site', 'Rådhuset'), (await unit()).id];
  const address = { street: 'Boulevarden 13', postalCode: '9000', city: 'Aalborg' };
  const create = (entity: string, own: string, state: object) => ({
    ...{ do: 'create', entity, id: own, from: '2026-01-01', state },
  });
  const old = contactsOfType(await whole(), owner, 'address').map((one) => ({
    ...{ do: 'end', entity: 'contactPoint', id: one.id, from: '2026-01-01' },
  }));
  const place = { unitId: owner, value: { type: 'address', address, siteId: id } };
  await recordIn(
    register,
    create('site', id, { name: { da: 'Rådhuset' }, address }),
    ...old,
    create('contactPoint', idOf('contactPoint', 'Rådhuset'), place),
  );
  const form = `${page}/aabningstider/${id}`;
  const boss = new AtDesk(site);
  await boss.signIn('administrator@aalborg.example');
  const shown = (await boss.get(page)).text;
  expect((await desk.get(page)).text).not.toContain(form);
  const fields = { 'dag-6-aabner-0': '10:00', 'dag-6-lukker-0': '14:00', fra: today };
  const sent = { ...fields, set: shownIn(formIn(shown, `aabningstider/${id}`), 'set') ?? '' };
  expect((await desk.send(page, form, sent)).status).toBe(404);
  expect((await boss.send(page, form, sent)).status).toBe(303);
  expect((await whole()).site.get(id)?.hours?.weekly).toEqual([
    { days: [6], spans: [{ from: '10:00', to: '14:00' }] },
  ]);
  expect((await site.get(`/${path}`)).text).toContain('kl. 10–14');
  expect((await boss.send(page, `${page}/aabningstider/${idOf('site', 'other')}`, sent)).status).toBe(404);
});

describe('the order of the units under one', () => {
  const order = async () => childrenOf(await whole(), (await unit()).id).map(({ id }) => id);
  const places = (ids: readonly string[]) =>
    Object.fromEntries(ids.map((id, place) => [`plads-${id}`, String(place + 1)]));

  test('is first looked at, unit by unit, and then saved as one change', async () => {
    const before = await order();
    const [first = '', second = ''] = before;
    const fields = { foer: before.join(' '), fra: today, ...places(before) };
    const moved = await desk.send(page, `${page}/raekkefoelge`, { ...fields, ned: first });
    expect([moved.status, shownIn(moved.text, `plads-${first}`)]).toEqual([200, '2']);
    expect(await order()).toEqual(before);
    const saved = { ...fields, [`plads-${first}`]: '2', [`plads-${second}`]: '1' };
    const change = register.change;
    expect((await desk.send(page, `${page}/raekkefoelge`, saved)).status).toBe(303);
    expect(await order()).toEqual([second, first, ...before.slice(2)]);
    expect(register.change).toBe(change + 1);
  });

  test('that somebody else has changed meanwhile is not saved over', async () => {
    const [first = '', ...rest] = await order();
    const stale = { foer: [...rest, first].join(' '), fra: today, ...places([first, ...rest].toReversed()) };
    const answer = await desk.send(page, `${page}/raekkefoelge`, stale);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('En anden har rettet her imens');
    expect(await order()).toEqual([first, ...rest]);
  });
});

describe('a task', () => {
  const title = 'Attester til rejser';
  const tasks = async (day = today) => tasksOf(await whole(day), (await unit()).id);
  const theOne = async () => (await tasks()).find((one) => one.title.da === title) ?? expect.fail(title);

  test('is added, last of all, and found on the site by the words that citizens have for it', async () => {
    const before = await tasks();
    const fields = { 'titel-da': title, 'titel-en': 'Travel papers', soegeord: ' rejsebevis , , papirer' };
    const answer = await desk.send(page, `${page}/opgaver`, { ...fields, fra: today });
    expect(answer.headers.location).toBe(`${page}?gemt=${today}#opgaver`);
    expect((await tasks()).slice(0, -1)).toEqual(before);
    const { searchWords, unitId } = await theOne();
    expect({ searchWords, unitId }).toEqual({
      searchWords: ['rejsebevis', 'papirer'],
      unitId: (await unit()).id,
    });
    for (const address of [`/${path}`, '/opgaver', '/soeg?q=rejsebevis'])
      expect((await site.get(address)).text, address).toContain(title);
    expect((await site.get(`/en/${path}`)).text).toContain('Travel papers');
  });

  test('is altered from a day on, and keeps what its form does not show', async () => {
    const { id, kle, position } = await theOne();
    const set = await seenIn(`opgaver/${id}`);
    const same = { 'titel-da': title, 'titel-en': 'Travel papers', soegeord: 'rejsebevis, papirer', set };
    const unchanged = await desk.send(page, `${page}/opgaver/${id}`, { ...same, fra: today });
    expect(unchanged.headers.location).toBe(`${page}?uaendret=1`);
    const more = { unitId: 'x', kle: '00.00', position: '0', id: 'x' };
    const other = { ...same, ...more, 'titel-da': 'Rejseattester', 'titel-en': '', fra: '2026-12-01' };
    expect((await desk.send(page, `${page}/opgaver/${id}`, other)).status).toBe(303);
    expect((await theOne()).id).toBe(id);
    const then = (await tasks('2026-12-01')).find((one) => one.id === id);
    expect(then).toMatchObject({ title: { da: 'Rejseattester' }, kle, position, unitId: (await unit()).id });
  });

  test('without a title is refused beside the field, and one that another has altered is not saved over', async () => {
    const { id } = await theOne();
    const [before, set] = [register.change, await seenIn(`opgaver/${id}`)];
    const empty = await desk.send(page, `${page}/opgaver/${id}`, {
      'titel-da': ' ',
      soegeord: 'x',
      set,
      fra: today,
    });
    expect([empty.status, register.change]).toEqual([422, before]);
    expect(empty.text).toContain(`id="${id}-da-error"`);
    const stale = { 'titel-da': 'Noget andet', soegeord: 'y', set: '1', fra: today };
    const shown = await desk.send(page, `${page}/opgaver/${id}`, stale);
    expect([shown.status, register.change]).toEqual([422, before]);
    for (const said of ['value="Noget andet"', `Nu står der: ${title}`, 'Nu står der: rejsebevis, papirer'])
      expect(shown.text).toContain(said);
  });

  test('is removed from a day on, and was there before', async () => {
    const { id } = await theOne();
    const set = await seenIn(`opgaver/${id}`);
    const gone = await desk.send(page, `${page}/opgaver/${id}`, { fjern: '1', set, fra: '2026-11-30' });
    expect(gone.status).toBe(303);
    const there = async (day: string) => (await tasks(day)).some((one) => one.id === id);
    expect([await there('2026-11-29'), await there('2026-11-30'), await there('2026-12-01')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a text with headings, lists and links', () => {
  const written = '## Åbent hus\nKom **ind** på [siden](https://aalborg.dk/x)\n- i dag\n- i morgen';
  const texts = { 'navn-da': 'Borgmesterens Forvaltning', 'navn-en': '', fra: today, 'mere-da': written };

  test('is looked at before it is saved', async () => {
    const before = register.change;
    const answer = await desk.send(page, `${page}/tekster`, { ...texts, set: '1', vis: '1' });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<a href="https://aalborg.dk/x">siden</a>');
    expect(answer.text).toContain('## Åbent hus');
    expect(shownIn(formIn(answer.text, 'tekster'), 'set')).toBe('1');
    expect(register.change).toBe(before);
  });

  test('stands on the page as it was written', async () => {
    await desk.send(page, `${page}/tekster`, { ...texts, set: await seenIn('tekster') });
    const { text } = await site.get(`/${path}`);
    expect(text).toContain('<h2>Åbent hus</h2>');
    expect(text).toContain('<strong>ind</strong>');
    expect(text).toContain('<ul><li>i dag</li><li>i morgen</li></ul>');
  });
});
