// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { solvig } from '../gallery/solvig.ts';
import { renderPage } from './render.ts';

const assets = { styles: ['/assets/site.css'], script: '/assets/site.js' };
const page = { frame: solvig('da'), assets, title: 'Kantinen', children: <h1>Kantinen</h1> };

test('a page says its language, its title and whose it is', () => {
  const shown = renderPage(page);
  expect(shown).toMatch(/^<!doctype html><html lang="da">/);
  expect(shown).toContain('<title>Kantinen · Solvig Kommune</title>');
});

test('the front page is not named twice', () => {
  expect(renderPage({ ...page, title: 'Solvig Kommune' })).toContain('<title>Solvig Kommune</title>');
});

test('data in the page can be read back, and cannot end the element it stands in', () => {
  const data = { name: '</script><script>alert(1)</script> $& "Løn & Personale"' };
  const shown = renderPage({ ...page, jsonLd: data });
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(shown) ?? [];
  expect(JSON.parse(json)).toEqual(data);
  expect(shown).not.toContain('<script>alert');
});

test('a title is escaped wherever it stands', () => {
  const shown = renderPage({
    ...page,
    title: '</title><script>alert(1)</script>',
    description: '"><script>',
  });
  expect(shown).not.toMatch(/<script>/);
});

test('what leads elsewhere is in the head: the address, other languages, other formats', () => {
  const shown = renderPage({
    ...page,
    canonical: 'https://x.example/kantinen',
    alternates: [
      { href: 'https://x.example/en/kantinen', hreflang: 'en' },
      { href: '/kantinen.jsonld', type: 'application/ld+json' },
    ],
  });
  expect(shown).toContain('<link rel="canonical" href="https://x.example/kantinen"/>');
  expect(shown).toContain('<link rel="alternate" href="https://x.example/en/kantinen" hreflang="en"/>');
  expect(shown).toContain('<meta property="og:url" content="https://x.example/kantinen"/>');
});

test('there is no inline style, script or handler that the content policy would refuse', () => {
  const shown = renderPage(page);
  expect(shown).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  expect(shown.match(/<script/g)).toHaveLength(1);
});
