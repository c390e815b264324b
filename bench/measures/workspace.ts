// SPDX-License-Identifier: MPL-2.0
import { bigId, permit, today } from '../big.ts';
import { addUser, asOf } from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf, timeOf } from '../timing/samples.ts';
import { type BigSite, openBigSite } from './big-site.ts';
import type { Measure } from './measure.ts';
import { reorganisation as operationsOf } from './reorganisation/operations.ts';

const account = { email: 'editor@storby.example', name: 'Editor', password: 'kaffe i kantinen' };
const day = `${Number.parseInt(today, 10) + 1}-01-01`;

/** What an editor waits for who works on a large draft. */
export const workspace: Measure = {
  title: 'The workspace of a reorganisation, 5,000 units and 30,000 people',
  note: 'From the request to the last byte of the page, on a draft with nothing in it and on one with 1,000 operations: each is tried out anew, with all that follows from it.',
  measure: async (workplace) => {
    const site = await openBigSite(workplace, 'http://127.0.0.1');
    try {
      const cookie = await signIn(site);
      return [await pageOf(site, cookie, false), await pageOf(site, cookie, true)];
    } finally {
      await site.close();
    }
  },
};

async function signIn({ database, port }: BigSite): Promise<string> {
  const made = await addUser(database, { ...account, role: 'editor', unit: '' }, new Date());
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  const answer = await fetch(`http://127.0.0.1:${port}/admin/log-ind`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email: account.email, adgangskode: account.password }),
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function pageOf({ register, port }: BigSite, cookie: string, isLarge: boolean): Promise<Line> {
  const by = { permit, now: new Date() };
  const about = { title: 'Ny struktur', day, reason: null, decisionUrl: null };
  const empty = await register.drafts.create(by, about);
  if (!empty.ok) throw new Error(JSON.stringify(empty.refusals));
  const operations = isLarge
    ? operationsOf(await register.snapshot('full', asOf(day)), day, empty.value.id)
    : [];
  if (isLarge) await register.drafts.add(by, empty.value, operations);
  const address = `http://127.0.0.1:${port}/admin/omorganisering/${empty.value.id}`;
  const times: number[] = [];
  for (let again = 0; again < 12; again++)
    times.push(
      await timeOf(async () => {
        const answer = await fetch(address, { headers: { cookie } });
        if (answer.status !== 200) throw new Error(`${answer.status} ${bigId}`);
        await answer.arrayBuffer();
      }),
    );
  return {
    what: isLarge ? 'page of 1,000 operations' : 'page of an empty draft',
    ours: figureOf(times.slice(2)),
  };
}
