// SPDX-License-Identifier: MPL-2.0
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import { asOf, picturesOf, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { pglite } from '../../testing/databases.ts';
import { aBomb, aPhonePhoto, aPhoto } from '../../testing/photos.ts';
import { AtDesk, anEditor } from './editors.ts';
import { multipart, type SentFile } from './multipart.ts';
import { type OpenSite, openSite, theDemo } from './site.ts';

const today = '2026-11-23';
const office = 'borgmesterens-forvaltning/borgmesterkontoret';
let [database, register, site]: [Database, Register, OpenSite] = [] as never;
let [unit, unitPage, elsewhere, person, personPage] = ['', '', '', '', ''];
let [photo, portrait]: Buffer[] = [];
/** Two at their desks, each with the token of their forms. */
let [editor, administrator]: [Desk, Desk] = [] as never;

beforeAll(async () => {
  database = await pglite.openWith(theDemo);
  register = await theDemo(database);
  await anEditor(database, 'editor@aalborg.example', 'editor', office);
  await anEditor(database, 'administrator@aalborg.example', 'administrator');
  site = await openSite(database, register);
  [editor, administrator] = [await signedIn('editor'), await signedIn('administrator')];
  const snapshot = await register.snapshot('full', asOf(today));
  unit = unitAt(snapshot, office)?.id ?? '';
  const other = unitAt(snapshot, 'klima-og-miljoe')?.id ?? '';
  person = [...snapshot.person.values()].find(({ familyName }) => familyName === 'Munk')?.id ?? '';
  [unitPage, elsewhere, personPage] = [
    `/admin/enhed/${unit}`,
    `/admin/enhed/${other}`,
    `/admin/person/${person}`,
  ];
  photo = await aPhonePhoto();
  portrait = await (await aPhoto({ width: 400, height: 500 })).png().toBuffer();
});
afterAll(() => site?.close());

async function signedIn(who: string): Promise<readonly [AtDesk, string]> {
  const desk = new AtDesk(site);
  await desk.signIn(`${who}@aalborg.example`);
  return [desk, await desk.token('/admin')];
}

const said = {
  'alt-da': 'Rådhuset set fra torvet',
  'alt-en': 'The town hall',
  foto: 'Lars Holm',
  fra: '2026-01-01',
};
type Desk = readonly [AtDesk, string];
const upload = ([desk, token]: Desk, page: string, fields: object, ...files: SentFile[]) =>
  desk.upload(`${page}/billeder`, { token, ...said, ...fields }, files);
/** Sends the form of a picture that is there, as it is shown now. */
async function change([desk, token]: Desk, owner: string, id: string, fields: object, ...files: SentFile[]) {
  const page = owner === person ? personPage : unitPage;
  const picture = (await shownOn(owner)).find((one) => one.id === id);
  const fresh = { token, set: String(picture?.recordedBy), ...said };
  return desk.upload(`${page}/billeder/${id}`, { ...fresh, ...fields }, files);
}
const theFile = (bytes: Uint8Array | undefined): SentFile => ({ bytes: bytes ?? Buffer.alloc(0) });
const addressesIn = (text: string) => [...new Set(text.match(/\/billeder\/[0-9a-f]{64}-\d+\.webp/g))];
const publicly = async (path: string) => (await site.get(path)).text;
const kept = async () => {
  const { rows } = await sql`select digest from picture_bytes`.execute(database.query);
  return rows.length;
};
const shownOn = async (owner: string, day = today) =>
  picturesOf(await register.snapshot('full', asOf(day)), owner);

describe('a picture of a unit', () => {
  test('is on its page from its day on, in three widths, and nothing of the telephone it came from is', async () => {
    const lying = { ...theFile(photo), name: '../x.php', type: 'text/html' };
    const saved = await upload(editor, unitPage, {}, lying);
    expect([saved.status, saved.headers.location]).toEqual([303, `${unitPage}?gemt=2026-01-01#billeder`]);
    const [danish, english] = [await publicly(`/${office}`), await publicly(`/en/${office}`)];
    expect(danish).toMatch(
      /<img (?=[^>]*alt="Rådhuset set fra torvet")(?=[^>]*width="1000")(?=[^>]*height="1600")/,
    );
    expect(danish).toContain('Foto: Lars Holm');
    expect(english).toMatch(/alt="The town hall"[\s\S]*Photo: Lars Holm/);
    const addresses = addressesIn(danish);
    expect(addresses.map((one) => one.slice(-9, -5)).toSorted()).toEqual(['-320', '-640', '1000']);
    const widest = `https://organisation.example${addresses.find((one) => one.includes('-1000'))}`;
    expect(danish).toContain(`<meta property="og:image" content="${widest}"`);
    expect(danish).toContain(`"image":["${widest}"]`);
    expect(addressesIn(await publicly(`/${office}?dato=2025-12-31`))).toEqual([]);
    for (const address of addresses) {
      const { status, headers, bytes } = await site.get(address);
      const { 'content-type': type, 'x-content-type-options': sniffing } = headers;
      expect([status, type, sniffing]).toEqual([200, 'image/webp', 'nosniff']);
      expect(headers['cache-control']).toBe('public, max-age=604800, immutable');
      const again = await site.get(address, { headers: { 'if-none-match': String(headers.etag) } });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
      const { exif, xmp, icc, format } = await sharp(bytes).metadata();
      expect({ exif, xmp, icc, format }).toEqual({ format: 'webp' });
      expect(/Zq-telefon|zqzq|GPS/.test(bytes.toString('latin1'))).toBe(false);
    }
    expect((await site.get(addresses[0]?.replace(/-\d+\./, '-1001.') ?? '')).status).toBe(404);
    expect((await editor[0].get(`/admin${addresses[0]}`)).headers['cache-control']).toBe('no-store');
    expect((await new AtDesk(site).get(`/admin${addresses[0]}`)).status).toBe(303);
  });

  test('gets other words, another file and another place; those of earlier days stay', async () => {
    await upload(editor, unitPage, { 'alt-da': 'Haven bag huset' }, theFile(portrait));
    const [{ id = '', digest = '' } = {}, second] = await shownOn(unit);
    const fra = '2026-06-01';
    await change(editor, unit, id, { fra, foto: '', plads: '5' }, { bytes: Buffer.alloc(0), name: '' });
    expect(await shownOn(unit)).toMatchObject([
      { id: second?.id },
      { id, credit: null, position: 4, digest },
    ]);
    const night = await (await aPhoto({ width: 700, height: 500 })).webp().toBuffer();
    await change(
      editor,
      unit,
      id,
      { fra, foto: '', plads: '5', 'alt-da': 'Rådhuset om natten' },
      theFile(night),
    );
    const replaced = { alt: { da: 'Rådhuset om natten' }, width: 700, height: 500, position: 4 };
    expect(await shownOn(unit)).toMatchObject([{}, replaced]);
    const before = { alt: { da: said['alt-da'] }, credit: 'Lars Holm', digest };
    expect(await shownOn(unit, '2026-05-31')).toMatchObject([before, {}]);
    const stale = await change(editor, unit, id, { set: '1', foto: 'Bo' });
    expect([stale.status, stale.text.includes('En anden har rettet her imens')]).toEqual([422, true]);
    const history = (await editor[0].get(`${unitPage}/historik`)).text;
    expect(history).toContain('Billede: Rådhuset set fra torvet → Rådhuset om natten');
    expect(
      (await change(editor, unit, id, { fra, foto: '', plads: '5', 'alt-da': 'Rådhuset om natten' })).headers
        .location,
    ).toBe(`${unitPage}?uaendret=1`);
  });

  test('that is removed from a day on is still to be had of the days before; one that is to come is not', async () => {
    const before = addressesIn(await publicly(`/${office}?dato=2026-05-31`));
    expect(before.length).toBeGreaterThan(3);
    for (const { id } of await shownOn(unit))
      expect((await change(editor, unit, id, { fra: today, fjern: '1' })).status).toBe(303);
    expect(addressesIn(await publicly(`/${office}`))).toEqual([]);
    for (const address of before) expect((await site.get(address)).status).toBe(200);
    const coming = await (await aPhoto({ width: 333, height: 444 })).png().toBuffer();
    expect((await upload(editor, unitPage, { fra: '2027-01-01' }, theFile(coming))).status).toBe(303);
    const [{ digest = '' } = {}] = await shownOn(unit, '2027-01-01');
    expect((await site.get(`/billeder/${digest}-320.webp`)).status).toBe(404);
    expect((await site.get(`/billeder/${'0'.repeat(64)}-320.webp`)).status).toBe(404);
  });
});

describe('a picture of a person', () => {
  const fra = '2026-01-01';
  const publish = async (publication: string) => {
    const operation = {
      do: 'alter',
      entity: 'person',
      id: person,
      from: fra,
      to: null,
      set: { publication },
    } as const;
    const permit = permitCommandLine(register.organisationId, 'test');
    const outcome = await register.record(permit, { reason: 'test', operations: [operation] }, new Date());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  };
  const status = async (address: string) => (await site.get(address)).status;

  test('is hidden where they are, gone from all days when they are protected, and out of the database when they are erased', async () => {
    await publish('internal');
    const before = await kept();
    // The first of the two files was once that of a unit too, of which everyone may see it.
    expect((await upload(administrator, personPage, {}, theFile(portrait))).status).toBe(303);
    const [{ id = '', digest = '' } = {}] = await shownOn(person);
    const own = await (await aPhoto({ width: 410, height: 510 })).png().toBuffer();
    expect((await change(administrator, person, id, { fra: '2026-03-01' }, theFile(own))).status).toBe(303);
    const [shared, theirs] = [
      `/billeder/${digest}-400.webp`,
      `/billeder/${(await shownOn(person))[0]?.digest}-410.webp`,
    ];
    expect([await status(shared), await status(theirs)]).toEqual([200, 404]);
    expect((await administrator[0].get(`/admin${theirs}`)).status).toBe(200);
    await publish('public');
    const { location = '' } = (await site.get(`/id/person/${person}`)).headers;
    expect(addressesIn(await publicly(location))).toContain(theirs);
    expect(addressesIn(await publicly(`${location}?dato=2026-02-01`))).toContain(shared);
    expect(await status(theirs)).toBe(200);
    await publish('protected');
    expect([await status(shared), await status(theirs)]).toEqual([200, 404]);
    expect((await editor[0].get(`/admin${theirs}`)).status).toBe(404);
    const permit = permitCommandLine(register.organisationId, 'test');
    const erased = await register.erase(permit, person, { reason: 'request' }, new Date());
    expect(erased).toMatchObject({ ok: true, value: { pictures: 1 } });
    expect([await status(shared), await status(theirs), await kept()]).toEqual([200, 404, before]);
  });
});

describe('what is no picture, or not theirs to give', () => {
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

  test.each<[what: string, status: number, sentence: string, files: () => SentFile[]]>([
    ['a page called .jpg', 415, 'Filen er ikke et billede', () => [theFile(page)]],
    [
      'a drawing with a script',
      415,
      'Filen er ikke et billede',
      () => [{ ...theFile(drawing), name: 'a.png', type: 'image/png' }],
    ],
    ['a photo that was cut off', 422, 'kan ikke læses til ende', () => [theFile(photo?.subarray(0, 8_000))]],
    ['a bomb', 422, 'billedpunkter. Det skal', () => [theFile(aBomb(60_000, 60_000))]],
    [
      'eleven megabytes',
      413,
      'fylder mere end 10 MB',
      () => [theFile(Buffer.concat([photo ?? page, Buffer.alloc(11 * 1024 * 1024)]))],
    ],
    ['two files', 422, 'mere end én fil', () => [theFile(photo), theFile(portrait)]],
    ['no file', 422, 'Billedet er der ikke', () => [{ bytes: Buffer.alloc(0), name: '' }]],
  ])('%s is refused with %i, and what was typed stays', async (_, status, sentence, files) => {
    const before = [register.change, await kept()];
    const answer = await upload(editor, unitPage, { 'alt-da': 'Det, jeg skrev' }, ...files());
    expect([answer.status, answer.text.includes(sentence)]).toEqual([status, true]);
    expect(answer.text).toMatch(/<textarea[^>]*>Det, jeg skrev<[\s\S]*value="Lars Holm"/);
    expect([register.change, await kept()]).toEqual(before);
  });

  test.each([
    ['', 'mangler en tekst'],
    ['  ', 'mangler en tekst'],
    ['IMG_2041.jpg', 'navnet på en fil'],
    ['x'.repeat(251), 'mere end 250 tegn'],
  ])('a picture with the words »%s« is not taken', async (alt, sentence) => {
    const answer = await upload(editor, unitPage, { 'alt-da': alt }, theFile(photo));
    expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true]);
  });

  test('a form from elsewhere, without its token, for another unit, for none, or of another kind changes nothing', async () => {
    const before = [register.change, await kept()];
    const [desk, token] = editor;
    const send = (address: string, fields: Record<string, string>, headers = {}) =>
      desk.upload(address, { ...said, ...fields }, [theFile(photo)], headers);
    const answers = [
      await send(`${unitPage}/billeder`, {}),
      await send(`${unitPage}/billeder`, { token: 'x'.repeat(43) }),
      await send(`${unitPage}/billeder`, { token }, { 'sec-fetch-site': 'cross-site' }),
      await send(`${elsewhere}/billeder`, { token }),
      await send(`${personPage}/billeder`, { token }),
      await send(`${unitPage}/billeder/${unit}`, { token }),
      await send(`${unitPage}/tekster`, { token }),
      await send(`${unitPage}/billeder`, { token }, { 'content-type': 'application/xml' }),
      await send(`${unitPage}/billeder`, { token }, { 'content-type': 'multipart/form-data' }),
      await send(`${unitPage}/billeder`, { token, foto: 'x'.repeat(20_000) }),
      await send('/ret-en-fejl', { token }),
      await new AtDesk(site).upload(`${unitPage}/billeder`, { token, ...said }, [theFile(photo)]),
    ];
    expect(answers.map(({ status }) => status)).toEqual([
      403, 403, 403, 404, 404, 404, 415, 415, 400, 413, 415, 200,
    ]);
    expect([register.change, await kept()]).toEqual(before);
  });

  test('whoever has been signed out meanwhile signs in, and finds what they typed; the file has to be chosen again', async () => {
    const desk = new AtDesk(site);
    const asked = await desk.upload(`${unitPage}/billeder`, { token: 'old', ...said }, [theFile(photo)]);
    expect(asked.text).toContain('Log ind igen');
    const [, unsaved = ''] = /name="ikke-gemt" value="([^"]*)"/.exec(asked.text) ?? [];
    const typed = unsaved.replaceAll('&amp;', '&');
    const back = await desk.signIn('editor@aalborg.example', {
      til: `${unitPage}/billeder`,
      'ikke-gemt': typed,
    });
    expect(back.text).toMatch(
      /Filen skal vælges igen\.[\s\S]*>Rådhuset set fra torvet<[\s\S]*value="Lars Holm"/,
    );
  });

  test('a form without an end is not taken', async () => {
    const [desk, token] = editor;
    const { type, body } = multipart({ token, ...said }, [theFile(photo)]);
    const answer = await site.get(`${unitPage}/billeder`, {
      ...{ method: 'POST', body: body.subarray(0, -40) },
      headers: { cookie: desk.cookie, 'content-type': type, 'sec-fetch-site': 'same-origin' },
    });
    expect(answer.status).toBe(400);
  });
});
