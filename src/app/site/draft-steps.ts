// SPDX-License-Identifier: MPL-2.0
import type { Page } from 'playwright-core';
import { permitCommandLine } from '../../access/index.ts';
import { asOf, type Id, type Outcome, unitAt } from '../../organisation/index.ts';
import type { By, Register } from '../../register/index.ts';
import type { Step } from './steps.ts';

const list = '/admin/omorganisering';
const future = '2028-06-01';

/** The pages on which a reorganisation is prepared, in each state that a draft can be in, on 1 February 2028. */
export async function draftSteps(
  { register, site }: { readonly register: Register; readonly site: { readonly origin: string } },
  now: Date,
): Promise<readonly Step[]> {
  const { drafts } = register;
  const [one, two] = ['one', 'two'].map((name) => ({
    ...{ permit: permitCommandLine(register.organisationId, name), now },
  })) as [By, By];
  const snapshot = await register.snapshot('full', asOf(future));
  const culture = unitAt(snapshot, 'sundhed-og-kultur/kultur')?.id ?? '';
  const draftOf = async (title: string, day: string, ...operations: readonly object[]) => {
    const about = { title, day, reason: null, decisionUrl: null };
    return done(drafts.add(one, await done(drafts.create(one, about)), operations));
  };
  const draft = await draftOf('Ny kultur', future, rename(culture, 'Kultur og Kunst'));
  const faulty = await draftOf('Går ikke', future, { do: 'close', unitId: culture });
  const past = await draftOf('Trådt i kraft', '2028-01-15', rename(culture, 'Kulturen'));
  const submitted = await done(drafts.submit(one, past));
  await done(drafts.record(two, await done(drafts.approve(two, submitted, { fourEyes: true }))));

  const goTo = (page: Page, address: string) => page.goto(`${site.origin}${list}${address}`);
  const to = (address: string) => (page: Page) => goTo(page, address);
  /** The tree has been looked at by then. */
  const beside = (goes: (page: Page) => Promise<unknown>) => async (page: Page) => {
    await goes(page);
    await page.waitForLoadState();
    await page.evaluate("document.querySelector('.draft-tree').remove()");
  };
  const main = '.page-head .button-primary';
  const sends = (button: string) => beside((page) => page.click(button));
  return [
    ['drafts', to('')],
    [
      'a draft without a name',
      async (page) => {
        await page.fill('#om-title', ' ');
        await page.fill('#om-day', future);
        await page.click('#ny .button-primary');
      },
      'Feltet er tomt',
    ],
    [
      'a unit chosen, to be split',
      to(`/${draft.id}?enhed=${culture}&opdel=Kunst%0ASport#opdel`),
      'Ændr Kultur',
    ],
    [
      'a field refused',
      beside((page) => page.fill('#navn-da', ' ').then(() => page.click('#navn .button'))),
      'Feltet er tomt',
    ],
    ['what cannot be done', beside(to(`/${faulty.id}`)), 'Kan ikke lade sig gøre'],
    ['compared with today', to(`/${draft.id}/sammenlign?med=i-dag`), 'i dag og efter'],
    [
      'a private link',
      beside((page) => goTo(page, `/${draft.id}`).then(() => page.click('#del .button'))),
      'Her er linket',
    ],
    [
      'submitted',
      beside((page) => goTo(page, `/${draft.id}`).then(() => page.click(main))),
      'Indsendt til godkendelse',
    ],
    ['not approved by who has submitted it', sends(main), 'som ikke selv kan godkende den'],
    [
      'approved',
      beside(async (page) => {
        const seen = (await drafts.read(draft.id)) ?? draft;
        await done(drafts.approve(two, seen, { fourEyes: true }));
        await goTo(page, `/${draft.id}`);
      }),
      'Godkendt, endnu ikke planlagt',
    ],
    ['scheduled', sends(`${main}[formaction$="/planlaeg"]`), 'Planlagt · træder'],
    ['withdrawn', sends('.page-head [formaction$="/traek-tilbage"]'), 'Trukket tilbage'],
    ['in effect', beside(to(`/${past.id}`)), 'Trådt i kraft 15. januar 2028'],
    ['a correction of it begun', sends('.page-head [formaction$="/ret"]'), 'Den dag er forbi'],
  ];
}

const rename = (unitId: Id, da: string) => ({ do: 'rename', unitId, name: { da } });

async function done<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const come = await outcome;
  if (!come.ok) throw new Error(JSON.stringify(come.refusals));
  return come.value;
}
