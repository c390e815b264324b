// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { permitCommandLine } from '../../access/index.ts';
import { asOf, type Id, membershipsOf, postsIn, unitAt } from '../../organisation/index.ts';
import { newLinkToken } from '../../register/index.ts';
import { axeViolations } from '../../testing/axe.ts';
import { openBrowser } from '../../testing/browser.ts';
import { pglite } from '../../testing/databases.ts';
import { idOf } from '../../testing/entities.ts';
import { type AtBrowser, atBrowser } from './at-browser.ts';
import { draftSteps } from './draft-steps.ts';
import { keyboardFaults } from './keyboard-faults.ts';
import { theDemo } from './site.ts';
import type { Step } from './steps.ts';

const email = 'mette@aalborg.example';
const today = '2028-02-01';
const clock = { now: new Date(`${today}T09:00:00Z`) };
const secret = newLinkToken();
let at: AtBrowser;
/** What the pages are about. */
let [unit, person, draftSecret]: readonly Id[] = [];

beforeAll(async () => {
  at = await atBrowser(
    { database: pglite.openWith(theDemo), browser: openBrowser() },
    { email, role: 'administrator' },
    () => clock.now,
  );
  const { register } = at;
  const snapshot = await register.snapshot('full', asOf(today));
  unit = unitAt(snapshot, 'klima-og-miljoe')?.id ?? expect.fail('no unit');
  const [post] = postsIn(snapshot, unit);
  // With one post the forms for a post are looked at once: each page has them all opened.
  const [one, other] = [...snapshot.person.keys()].filter((id) => membershipsOf(snapshot, id).length === 1);
  const membership = { postId: post?.id ?? '', capacity: 'acting', personId: other };
  person = one;
  const create = (entity: string, state: object, from: string) => ({
    ...{ do: 'create', entity, id: idOf('membership', entity), from, to: null, state },
  });
  const by = { permit: permitCommandLine(register.organisationId, 'tester'), now: clock.now };
  await record([
    create('membership', { position: 3, ...membership }, '2027-01-01'),
    ...['one', 'another'].map((id) => ({
      ...create('person', { givenName: 'Kim', familyName: 'Vang', publication: 'public' }, '2027-01-01'),
      id: idOf('person', id),
    })),
    create(
      'operatorNote',
      { unitId: unit, text: 'Ring til vagten efter kl. 14.', position: 0 },
      '2027-01-01',
    ),
  ]);
  await withPlans();
  await withThingsToMend();
  await withOwnChanges();
  await withCorrections();
  const about = { title: 'Ny struktur', day: '2028-06-01', reason: null, decisionUrl: null };
  const draft = await register.drafts.create(by, about);
  if (!draft.ok) throw new Error(JSON.stringify(draft.refusals));
  await register.drafts.add(by, draft.value, [
    { do: 'rename', unitId: unit, name: { da: 'Klima' }, from: about.day },
  ]);
  const shared = await register.drafts.share(by, draft.value.id);
  draftSecret = shared.ok ? shared.value : expect.fail('not shared');
});
afterAll(() => at?.close());

async function record(operations: readonly object[]): Promise<void> {
  const { register } = at;
  const permit = permitCommandLine(register.organisationId, 'tester');
  const outcome = await register.record(
    permit,
    { reason: 'test', operations: operations as never },
    clock.now,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
}

/** What begins, becomes another and ends of a unit and of a person on days to come. */
async function withPlans(): Promise<void> {
  const [planned, value] = ['2029-01-01', { type: 'phone', number: '+4599317777' }];
  const contact = { unitId: unit, value, position: 9 };
  await record([
    {
      do: 'alter',
      entity: 'unit',
      id: unit,
      from: planned,
      to: null,
      set: { summary: { da: 'Til lands og til vands.' } },
    },
    {
      do: 'create',
      entity: 'contactPoint',
      id: idOf('contactPoint', 'ny'),
      from: planned,
      to: '2029-06-01',
      state: contact,
    },
    { do: 'alter', entity: 'person', id: person, from: planned, to: null, set: { familyName: 'Vind' } },
    { do: 'end', entity: 'membership', id: idOf('membership', 'membership'), from: '2029-03-01', to: null },
  ]);
}

/** A link that is dead, letters that wait and that could not be sent, words that nothing was found for, a link to confirm by. */
async function withThingsToMend(): Promise<void> {
  const { register } = at;
  const { website } = await register.snapshot('full', asOf(today));
  const urls = [...website.values()].map(({ url }) => url);
  await register.links.take(urls, clock.now, 1_000);
  for (const url of urls.slice(0, 2)) await register.links.looked(url, true, '2028-01-01');
  await register.countUnanswered(new Map([['fornyelse af kørekort til traktor', 12]]), today);
  const letter = { to: email, subject: 'Brev', text: 'Brev', language: 'da' } as const;
  const [editor] = await register.effects.editors();
  const link = { token: secret, accountId: editor?.id ?? '' };
  await register.digests.write({ ...letter, key: 'test:1' }, link, clock.now);
  await register.letters.add({ ...letter, key: 'test:2' }, clock.now);
  const taken = (await register.letters.take(clock.now, 60)) ?? expect.fail('no letter');
  await register.letters.failed(taken, '550 5.1.1 no such mailbox here', clock.now, true);
}

/** In a unit, of a person, of the whole, and more than is told of. */
async function withOwnChanges(): Promise<void> {
  const { register } = at;
  const permit = (await register.digests.permitBy(secret, clock.now)) ?? expect.fail('no permit');
  const words = Array.from({ length: 210 }, (_, i) => ({
    ...{ do: 'create', entity: 'synonym', id: idOf('synonym', `${i}`), from: null, to: null },
    state: { said: [`et ord der siges ${i}`], means: ['renovation'] },
  }));
  const said = { do: 'alter', from: '2027-06-01', to: null } as const;
  const texts = { entity: 'unit', id: unit, set: { summary: { da: 'Passer på vandet.' } } };
  const name = { entity: 'person', id: person, set: { givenName: 'Ane-Marie' } };
  for (const operations of [[{ ...said, ...texts }, { ...said, ...name }, words[0]], words.slice(1)])
    await register.record(permit, { reason: 'Ny viden', operations: operations as never }, clock.now);
}

/** One with everything in it, one with a comment alone, one that has been dealt with. */
async function withCorrections(): Promise<void> {
  const { register } = at;
  const field = (name: string, was: string, proposed: string) => ({ field: name, was, proposed });
  const whole = {
    ...{ unitId: unit ?? '', personId: null, page: '/klima-og-miljoe', language: 'da' as const },
    ...{ seenOn: today, seenChange: register.change, senderName: 'Ane Bak', senderEmail: 'ane@example.dk' },
    comment: 'Nummeret på siden er skiftet for længe siden.\nVenlig hilsen Ane',
    fields: [
      field('name.da', 'Klima og Miljø', 'Klima, Natur og Miljø'),
      field(
        'summary.da',
        'Noget andet',
        'Passer på naturen, vandet og klimaet i hele kommunen, til lands og til vands.',
      ),
      field('new.phone', '', '9931 7777'),
      field('new.task', '', 'Vandløb'),
    ],
  };
  const done = { ...whole, fields: whole.fields.slice(0, 1), comment: null };
  await register.corrections.send(done, clock.now);
  const [first] = await register.corrections.list('waiting');
  const permit = permitCommandLine(register.organisationId, 'tester');
  const decision = {
    status: 'rejected',
    taken: [],
    operations: [],
    reason: '',
    answer: 'Nej tak',
    letter: null,
  } as const;
  await register.corrections.deal({ permit, now: clock.now }, first?.id ?? '', decision);
  await register.corrections.send({ ...whole, fields: [], senderEmail: null, senderName: null }, clock.now);
  clock.now = new Date(clock.now.getTime() + 60_000);
  await register.corrections.send(whole, clock.now);
}

/** Every page and state of the editors' pages that no other test looks at. */
async function steps(): Promise<readonly Step[]> {
  const { register, site } = at;
  const to = (address: string) => (page: Page) => page.goto(`${site.origin}${address}`);
  const waiting = await register.corrections.list('waiting');
  const [comment, whole] = waiting.map(({ id }) => id);
  const [dealt] = await register.corrections.list('dealt-with');
  const link = `/admin/gennemsyn/${secret}/${unit}`;
  return [
    ['what there is to mend', to('/admin/ajour')],
    ['no weekly letter', (page) => page.click('#ugebrev button')],
    // One that says "still right", one of posts, one of addresses, one that has nothing in it: the rest look like these.
    ...(['review', 'vacant', 'link', 'english'] as const).map(
      (kind): Step => [`to mend: ${kind}`, to(`/admin/ajour/${kind}`)],
    ),
    [
      'confirmed in the list',
      (page) =>
        page
          .goto(`${site.origin}/admin/ajour/review`)
          .then(() => page.click('.columns form button >> nth=0')),
    ],
    ['inbox', to('/admin/rettelser')],
    ['a comment', to(`/admin/rettelser/${comment}`)],
    ['a correction', to(`/admin/rettelser/${whole}`)],
    ['a correction with nothing chosen', (page) => page.click('[value=gennemfoer]')],
    ['a correction dealt with', to(`/admin/rettelser/${dealt?.id}`)],
    ['a unit with plans', to(`/admin/enhed/${unit}`)],
    ['a unit to be read', to(`/admin/se/${unit}`)],
    ['a person', to(`/admin/person/${person}`)],
    [
      'a person refused',
      (page) =>
        page.fill('[name=efternavn]', ' ').then(() => page.click('.columns form .button-primary >> nth=0')),
    ],
    ['a person as known', to(`/admin/person/${person}?kendt=${today}`)],
    ['a namesake to choose', (page) => appoint(page, 'Kim Vang')],
    ['a draft behind its link', to(`/admin/forslag/${draftSecret}`)],
    ['no draft behind a link', to('/admin/forslag/nothing')],
    ['still right?', to(link)],
    ['thanks', (page) => page.click('.columns button')],
    ['a link that does not hold', to(`${link}x`)],
    ['whom to erase', to('/admin/sletning')],
    ['whom to erase, found', to('/admin/sletning?navn=peter')],
    ['nobody to erase', to('/admin/sletning?navn=xyzzy')],
    ['what an erasure takes', to(`/admin/sletning/${person}`)],
    ['an erasure refused', (page) => page.fill('#navn', 'Nej').then(() => page.click('.erasure__button'))],
    ['one’s own account', to('/admin/konto')],
    ['what one has changed', to('/admin/konto/aendringer')],
    ['what one has changed, no more', to('/admin/konto/aendringer?foer=1')],
    ['users', to('/admin/brugere')],
    ['a user refused', (page) => addUser(page, 'Ingen enhed hedder sådan')],
    ['a user added', (page) => addUser(page, 'Klima og Miljø')],
    ['a password to be chosen', async (page) => page.goto(await linkOn(page))],
    ['a link that was none', to('/admin/velkommen/nothing')],
  ];
}

/** A unit's page where something came in the way: of it only the part that says so. */
function refusedSteps(): readonly Step[] {
  const address = `${at.site.origin}/admin/enhed/${unit}`;
  const saving = (part: string, fill: (page: Page) => Promise<unknown>) => async (page: Page) => {
    await page.goto(address);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    await fill(page);
    await page.click(`${part} .button-primary >> nth=-1`);
    await only(page, part);
  };
  return [
    [
      'saved by another meanwhile',
      saving('#tekster', async (page) => {
        const set = { summary: { da: 'Fra en anden', en: 'From another' } };
        await record([{ do: 'alter', entity: 'unit', id: unit, set, from: today, to: null }]);
        await page.fill('#kort-da', 'Fra mig');
      }),
      'Nu står der: Fra en anden',
    ],
    [
      'hours refused',
      saving('#aabningstider', async (page) => {
        await page.fill('[name=dag-1-aabner-0]', '15:00');
        await page.fill('[name=dag-1-lukker-0]', '09:00');
      }),
      'Et tidsrum mangler begyndelse eller slutning',
    ],
    [
      'an order that is another now',
      saving('#raekkefoelge', (page) =>
        page.evaluate("document.querySelector('#raekkefoelge [name=foer]').value = 'another'"),
      ),
      'En anden har rettet her imens',
    ],
    [
      'signed out meanwhile',
      saving('#tekster', async (page) => {
        await page.fill('#kort-da', 'Ikke tabt');
        await page.context().clearCookies();
      }),
      'Du er blevet logget ud',
    ],
    [
      'not lost after signing in again',
      (page) => at.signIn(page).then(() => only(page, '#tekster')),
      'Ikke tabt',
    ],
  ];
}

/** Of a long page one part stays: the others are looked at elsewhere. */
async function only(page: Page, part: string): Promise<void> {
  await page.waitForLoadState();
  await page.evaluate(
    `for (const one of document.querySelectorAll('main section:not(${part})')) one.remove()`,
  );
}

async function appoint(page: Page, name: string): Promise<void> {
  await page.goto(`${at.site.origin}/admin/enhed/${unit}`);
  await page.click('#stillinger summary');
  const form = page.locator('[action*="/stillinger/"]').first();
  await form.locator('[name=person]').fill(name);
  await form.locator('.button-primary').click();
}

async function addUser(page: Page, inUnit: string): Promise<void> {
  await page.fill('#navn', 'Ane Bak');
  await page.fill('#email', 'ane@aalborg.example');
  await page.fill('#enhed', inUnit);
  await page.click('form[action="/admin/brugere"] .button-primary');
}

/** The public address of the site is not where the test reaches it. */
async function linkOn(page: Page): Promise<string> {
  const link = await page.locator('.user-link__address').textContent();
  return `${at.site.origin}${new URL(link ?? '').pathname}`;
}

test.each([
  ['on any page of the editors', steps],
  ['on the pages of reorganisations', () => draftSteps(at, clock.now)],
  ['where something came in the way', refusedSteps],
] as const)(
  'axe finds nothing wrong %s, wide in light and narrow in dark, and everything is reached by Tab',
  async (_, stepsOf) => {
    const page = await at.signedIn('/admin', true, 'da-DK');
    await page.waitForSelector('.account-bar');
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (said) => {
      // A page that says no is told of too, by its own address.
      if (said.type() === 'error' && said.location().url !== page.url()) wrong.push(said.text());
    });
    for (const [where, goes, says] of await stepsOf()) {
      await goes(page);
      await page.waitForLoadState();
      const shown = (await page.locator('main').textContent()) ?? '';
      if (!shown.includes(says ?? '')) wrong.push(`${where}: does not say ${says}`);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      const found = [...(await wideAndNarrow(page)), ...(await keyboardFaults(page))];
      wrong.push(...found.map((one) => `${where}: ${one}`));
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);

/** What is wrong with a page at both widths. */
async function wideAndNarrow(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    wrong.push(...(await axeViolations(page)).map((one) => `at ${width} px: ${one}`));
    const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    if (await page.evaluate(tooWide)) wrong.push(`at ${width} px: too wide`);
  }
  return wrong;
}
