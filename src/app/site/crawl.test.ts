// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import {
  type Crawled,
  crawl,
  dayOf,
  days,
  faults,
  htmlPagesOf,
  pageOf,
  starts,
  tagsNamed,
  type Visited,
} from './crawl.ts';
import { insideOf } from './markup.ts';
import { type OpenSite, openDemo, publicUrl, theDemo } from './site.ts';

const undatedPages = ['ret', 'tilgaengelighed', 'privatliv', 'cookies', 'aendringer.atom', 'ret-en-fejl'];
const unlistedPages = /\/(soeg|ret-en-fejl)$|\?bogstav=/;

let site: OpenSite;
let crawled: Crawled;
let pages: readonly Visited[];
beforeAll(async () => {
  site = await openDemo(await pglite.openWith(theDemo));
  crawled = await crawl(site, starts);
  pages = htmlPagesOf(crawled);
});
afterAll(() => site?.close());

const all = () => crawled.values();

describe('the whole demo, followed from link to link on four days and in two languages', () => {
  test('has hundreds of pages, and every one answers', () => {
    expect(pages.length).toBeGreaterThan(300);
    expect(
      faults(all(), ({ answer, from }) => answer.status >= 400 && `${answer.status}, from ${from}`),
    ).toEqual([]);
  });

  test('redirects in one step', () => {
    const redirected = [...all()].filter(({ answer }) => answer.headers.location);
    expect(redirected.length).toBeGreaterThan(0);
    const next = (one: Visited) => crawled.get(pageOf(one.links[0] ?? ''))?.answer.status;
    expect(
      faults(redirected, (one) => next(one) !== 200 && `leads to ${one.links[0]}, ${next(one)}`),
    ).toEqual([]);
  });

  test('points with every # at something that is there', () => {
    const missing = ({ links }: Visited) =>
      links.find((to) => {
        const [, fragment] = /#(.+)$/.exec(to) ?? [];
        return fragment && !crawled.get(pageOf(to))?.answer.text.includes(` id="${fragment}"`);
      });
    expect(
      faults(
        pages.filter(({ address }) => days.some((day) => address.endsWith(day))),
        missing,
      ),
    ).toEqual([]);
  });

  test('has on every page one h1, a title with it, and the language of its address', () => {
    const wrong = (page: Visited) => {
      const headings = tagsNamed(page, 'h1').length;
      const title = insideOf('title', page.answer.text) ?? '';
      const language = /^\/en(?=[/?]|$)/.test(page.address) ? 'en' : 'da';
      if (headings !== 1) return `${headings} h1`;
      if (!title.includes(insideOf('h1', page.answer.text) ?? '?')) return `title ${title}`;
      return tagsNamed(page, 'html')[0]?.attributes.lang !== language && 'lang';
    };
    expect(faults(pages, wrong)).toEqual([]);
  });

  test('has on every page the chooser of the other websites', () => {
    const wrong = ({ answer }: Visited) => !/<form class="chooser"[\s\S]*?>VisitAalborg</.test(answer.text);
    expect(faults(pages, (page) => wrong(page) && 'no chooser')).toEqual([]);
  });

  test('has in the sitemap every page that search engines may list, but for units that are no more', () => {
    const listed = crawled.get('/sitemap.xml')?.answer.text.matchAll(/<loc>([^<]*)<\/loc>/g) ?? [];
    const there = pages.filter(({ answer }) => !/Enheden blev nedlagt|The unit was closed/.test(answer.text));
    const canonical = there.flatMap((page) => {
      const link = tagsNamed(page, 'link').find(({ attributes }) => attributes.rel === 'canonical');
      return link?.attributes.href ?? [];
    });
    expect(canonical.length).toBeGreaterThan(200);
    expect([...listed].map(([, address]) => address).toSorted()).toEqual([...new Set(canonical)].toSorted());
  });

  test('names itself as canonical today, and keeps past days out of search engines', () => {
    const wrong = (page: Visited) => {
      const canonical = tagsNamed(page, 'link').find(({ attributes }) => attributes.rel === 'canonical')
        ?.attributes.href;
      const robots = tagsNamed(page, 'meta').find(({ attributes }) => attributes.name === 'robots')
        ?.attributes.content;
      const listed =
        dayOf(page.address) === '' && page.answer.status === 200 && !unlistedPages.test(page.address);
      const expected = listed ? `${publicUrl}${page.address}` : undefined;
      if (canonical !== expected) return `canonical ${canonical}`;
      return listed === (robots === 'noindex') && `robots ${robots}`;
    };
    expect(faults(pages, wrong)).toEqual([]);
  });

  test('tells of the same page in the other language, and that one tells of it', () => {
    const alternates = (page: Visited) =>
      tagsNamed(page, 'link').flatMap(({ attributes }) =>
        attributes.hreflang ? `${attributes.hreflang} ${attributes.href}` : [],
      );
    const listed = pages.filter((page) => alternates(page).length > 0);
    expect(listed.length).toBeGreaterThan(100);
    const wrong = (page: Visited) => {
      const other = page.address.startsWith('/en')
        ? page.address.slice(3) || '/'
        : `/en${page.address}`.replace(/\/$/, '');
      const there = crawled.get(other);
      return (!there || alternates(there).join() !== alternates(page).join()) && other;
    };
    expect(faults(listed, wrong)).toEqual([]);
  });

  test('keeps the day in every link but those to today and to pages without days', () => {
    const dated = pages.filter(({ address }) => dayOf(address) !== '');
    const wrong = (page: Visited) => {
      const own = page.address.replace(/\?.*$/, '');
      const links = tagsNamed(page, 'a').map(({ attributes }) => attributes.href ?? '');
      return links
        .filter((to) => /^\/(?!assets)/.test(to) && dayOf(to) === '' && to !== own)
        .filter((to) => !undatedPages.includes(pageOf(to).split('/').at(-1) ?? ''))
        .join(', ');
    };
    expect(dated.length).toBeGreaterThan(100);
    expect(faults(dated, wrong)).toEqual([]);
  });
});
