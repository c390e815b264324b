// SPDX-License-Identifier: MPL-2.0

/** A crawl ends at so many pages, should links ever lead on without end. */
const mostPages = 5_000;

/** Where links begin: today, and the two days that the demo is mostly looked at. */
const beginnings = ['/', '/?dato=2021-06-01', '/?dato=2006-12-31', '/sitemap.xml'];

/** Asks for every page and file of a site that links lead to; gives their number. */
export async function crawl(site: string): Promise<number> {
  const found = new Set(beginnings);
  for (const address of found) {
    if (found.size > mostPages) break;
    const response = await fetch(`${site}${address}`, { redirect: 'manual' });
    for (const link of linksIn(await response.text(), site)) found.add(link);
    const onwards = response.headers.get('location');
    if (onwards?.startsWith('/')) found.add(onwards);
  }
  return found.size;
}

/** The addresses on the same site in a page or a site map. */
function linksIn(text: string, site: string): readonly string[] {
  const links = [...text.matchAll(/(?:href|src)="([^"#]+)|<loc>([^<]+)/g)].map(
    ([, attribute, place]) => attribute ?? place ?? '',
  );
  return links
    .map((link) => link.replaceAll('&amp;', '&').replace(/^http:\/\/127\.0\.0\.1:\d+(?=\/)/, ''))
    .filter((link) => URL.canParse(link, site) && new URL(link, site).origin === new URL(site).origin)
    .filter((link) => !link.startsWith('/admin'));
}
