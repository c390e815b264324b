// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pglite } from '../../testing/databases.ts';
import { type Crawled, crawl, faults, htmlPagesOf, starts, tagsNamed, type Visited } from './crawl.ts';
import { tagsIn } from './markup.ts';
import { type OpenSite, openDemo, theDemo } from './site.ts';

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

describe('every answer of the demo, on four days and in two languages,', () => {
  test('has nothing inline that the content policy would refuse', () => {
    const inline = ({ answer }: Visited) =>
      tagsIn(answer.text).find(
        ({ name, attributes }) =>
          name === 'style' ||
          (name === 'script' && !attributes.src && attributes.type !== 'application/ld+json') ||
          Object.keys(attributes).some((key) => key === 'style' || key.startsWith('on')) ||
          Object.values(attributes).some((value) => /^\s*javascript:/i.test(value)),
      )?.name;
    expect(faults(pages, inline)).toEqual([]);
  });

  test('fetches nothing from anyone else', () => {
    const fetched = (page: Visited) =>
      tagsIn(page.answer.text)
        .filter(
          ({ name, attributes }) =>
            attributes.src || (name === 'link' && !attributes.hreflang && attributes.rel !== 'canonical'),
        )
        .map(({ attributes }) => attributes.src ?? attributes.href ?? '')
        .find((address) => !/^\/(?!\/)/.test(address));
    expect(faults(pages, fetched)).toEqual([]);
    const styles = [...all()].filter(({ answer }) => /^text\/css/.test(answer.headers['content-type'] ?? ''));
    expect(styles.length).toBeGreaterThan(0);
    expect(
      faults(
        styles,
        ({ answer }) => /(?:url\(|@import)\s*['"]?(?:https?:)?\/\/[^)'"]*/.exec(answer.text)?.[0],
      ),
    ).toEqual([]);
  });

  test('leads from every page to the accessibility statement', () => {
    const links = (page: Visited) => tagsNamed(page, 'a').map(({ attributes }) => attributes.href ?? '');
    expect(faults(pages, (page) => !links(page).some((to) => /^(\/en)?\/tilgaengelighed$/.test(to)))).toEqual(
      [],
    );
  });

  test('sets no cookie', () => {
    expect(faults(all(), ({ answer }) => answer.headers['set-cookie'])).toEqual([]);
  });

  test('has the security headers and the right length on every answer', () => {
    const wrong = ({ answer: { headers, bytes } }: Visited) => {
      const policy = String(headers['content-security-policy'] ?? '');
      if (!policy.startsWith("default-src 'none'") || policy.includes('unsafe')) return policy || 'no policy';
      if (headers['x-content-type-options'] !== 'nosniff') return 'sniffed';
      if (headers['x-frame-options'] !== 'DENY' || !policy.includes("frame-ancestors 'none'"))
        return 'framed';
      if (!headers['referrer-policy'] || !headers['permissions-policy']) return 'policies';
      if (headers['strict-transport-security'] === undefined) return 'no transport security';
      return Number(headers['content-length']) !== bytes.length && 'length';
    };
    expect(faults(all(), wrong)).toEqual([]);
  });
});
