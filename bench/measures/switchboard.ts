// SPDX-License-Identifier: MPL-2.0
import { openBrowser } from '../../src/testing/browser.ts';
import { addUser } from '../product.ts';
import type { Line } from '../report/line.ts';
import { figureOf } from '../timing/samples.ts';
import { type BigSite, openBigSite } from './big-site.ts';
import type { Measure } from './measure.ts';

const account = { email: 'operator@storby.example', name: 'Operator', password: 'kaffe i kantinen' };
const queries = [
  'mette jensen',
  'kontor 1234',
  'pædagog',
  'skole',
  '2013',
  'leder team',
  'jens hansen nielsen',
  'rengøring',
];
/** The first keys are those for which the program is still being compiled. */
const warmUp = 15;

/** The operators’ screen in a real browser. */
export const switchboard: Measure = {
  title: 'The switchboard, of 5,000 units and 30,000 people (Chromium)',
  note:
    'Eight searches are typed in headless Chromium, letter by letter, each after the last has been answered. The time runs from the key ' +
    'until the frame in which its answer is painted; server, browser and what drives it share the machine.',
  measure: async (workplace) => {
    const site = await openBigSite(workplace, 'http://127.0.0.1');
    const browser = await openBrowser();
    try {
      const page = await signedIn(site, browser);
      return [await typed(page), ...(await takenHome(page))];
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

type Browser = Awaited<ReturnType<typeof openBrowser>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

async function signedIn({ database, port }: BigSite, browser: Browser): Promise<Page> {
  const made = await addUser(database, { ...account, role: 'operator', unit: '' }, new Date());
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/omstilling`);
  await page.fill('#email', account.email);
  await page.fill('#adgangskode', account.password);
  await page.click('main button[type=submit]');
  await page.waitForSelector('#hvem');
  return page;
}

async function typed(page: Page): Promise<Line> {
  await page.evaluate(watchPaints);
  const times: number[] = [];
  for (const query of queries) {
    await page.fill('#hvem', '');
    for (const letter of query) {
      await page.evaluate('window.watchNext()');
      await page.keyboard.type(letter);
      times.push(await page.evaluate<number>('window.painted'));
    }
  }
  const promised = { of: 'p99', most: 50 } as const;
  return { what: 'from a key to its painted answer', ours: figureOf(times.slice(warmUp)), promised };
}

/** What is kept for when the network is lost: how large it is, as it is kept and as it is sent. */
async function takenHome(page: Page): Promise<readonly Line[]> {
  const [kept = 0, sent = 0] = await page.evaluate<readonly number[]>(`(async () => {
    const body = await (await fetch('/omstilling/tal')).blob();
    const [entry] = performance.getEntriesByName(location.origin + '/omstilling/tal').slice(-1);
    return [body.size, entry.encodedBodySize];
  })()`);
  const line = (what: string, bytes: number): Line => ({
    what,
    ours: { value: bytes / 1_000_000, unit: 'MB' },
  });
  return [line('taken home for when the network is lost', kept), line('the same as it is sent', sent)];
}

/** In the page: after `watchNext()`, `painted` comes to be the time from the next key until what it changed was painted. */
const watchPaints = `
  const answers = document.querySelector('#svar');
  const afterPaint = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(0);
  });
  window.watchNext = () => {
    window.painted = new Promise((resolve) => {
      let pressed = 0;
      addEventListener('beforeinput', () => { pressed = performance.now(); }, { once: true, capture: true });
      const watch = new MutationObserver(() => {
        watch.disconnect();
        afterPaint(() => resolve(performance.now() - pressed));
      });
      watch.observe(answers, { childList: true });
    });
  };`;
