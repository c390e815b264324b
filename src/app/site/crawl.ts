// SPDX-License-Identifier: MPL-2.0
import { tagsIn } from './markup.ts';
import type { Received } from './request.ts';
import { type OpenSite, publicUrl } from './site.ts';

/** An address that was visited: what came, and where a link to it was found first. */
export interface Visited {
  readonly address: string;
  readonly from: string;
  readonly answer: Received;
  /** The addresses on the site that it leads to, as they are written. */
  readonly links: readonly string[];
}

export type Crawled = ReadonlyMap<string, Visited>;

/** How many are asked at a time. */
const atATime = 6;

/**
 * Visits every address of the site that can be reached from some. Pages of other days than those in `starts` are
 * visited, but not gone on from: there is no end to days.
 */
export async function crawl(site: OpenSite, starts: readonly string[]): Promise<Crawled> {
  const found = new Map<string, Visited>();
  const days = new Set(starts.map(dayOf));
  let next = new Map(starts.map((address) => [address, '(start)']));
  while (next.size > 0) {
    const round = await inGroups([...next], ([address, from]) => visit(site, address, from));
    for (const visited of round) found.set(visited.address, visited);
    const goOn = round.filter(({ address }) => days.has(dayOf(address)));
    const onward = goOn.flatMap(({ address, links }) => links.map((to) => [pageOf(to), address] as const));
    next = new Map(onward.filter(([to]) => !found.has(to)));
  }
  return found;
}

async function visit(site: OpenSite, address: string, from: string): Promise<Visited> {
  const answer = await site.get(address);
  return { address, from, answer, links: linksIn(answer).flatMap((link) => internal(link, address) ?? []) };
}

/** Everything in an answer that leads somewhere. */
function linksIn({ headers, text }: Received): readonly string[] {
  const type = headers['content-type'] ?? '';
  const tags = /html|atom/.test(type) ? tagsIn(text) : [];
  const named = tags.flatMap(({ attributes }) => [attributes.href, attributes.src, attributes.action]);
  const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>|<id>(https[^<]*)<\/id>/g)].map(
    (match) => match[1] ?? match[2],
  );
  const linkedData = [...text.matchAll(/"(?:@id|url)":"([^"]*)"/g)].map(([, url]) => url);
  return [headers.location, ...named, ...listed, ...linkedData].filter((link) => link !== undefined);
}

/** An address on this site, from the slash on; undefined for one elsewhere. */
function internal(link: string, page: string): string | undefined {
  // The door of the editors is no part of what visitors see.
  if (/^\/admin(?:\/|$)/.test(link)) return undefined;
  if (link.startsWith('#')) return `${page}${link}`;
  if (link.startsWith(publicUrl)) return link.slice(publicUrl.length) || '/';
  return /^\/(?!\/)/.test(link) ? link : undefined;
}

/** The page that a link leads to: without the place on it, and what else is said there of where one came from. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/, '').replace(/\?side=.*$/, '');
}

/** The day that an address asks for; empty where it asks for none. */
export function dayOf(address: string): string {
  return new URL(address, publicUrl).searchParams.get('dato') ?? '';
}

async function inGroups<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (let at = 0; at < items.length; at += atATime)
    done.push(...(await Promise.all(items.slice(at, at + atATime).map(work))));
  return done;
}

/** The days on which the demo is followed: today, and one of each of its structures. */
export const days = ['', '?dato=2021-06-01', '?dato=2006-06-01', '?dato=2021-12-31'];

/** Where to begin so as to find all of it. */
export const starts = ['/', '/en', '/sitemap.xml'].flatMap((address) =>
  days.map((day) => `${address}${day}`),
);

/** The addresses of which something is true, with what is wrong there. */
export function faults(of: Iterable<Visited>, wrong: (visited: Visited) => unknown): readonly string[] {
  return [...of].flatMap((visited) => {
    const found = wrong(visited);
    return found === undefined || found === false || found === '' ? [] : [`${visited.address}: ${found}`];
  });
}

/** The pages among what was visited. */
export function htmlPagesOf(crawled: Crawled): readonly Visited[] {
  return [...crawled.values()].filter(({ answer }) =>
    /^text\/html/.test(answer.headers['content-type'] ?? ''),
  );
}

/** The tags of one name on a page that was visited. */
export function tagsNamed({ answer }: Visited, name: string): ReturnType<typeof tagsIn> {
  return tagsIn(answer.text).filter((tag) => tag.name === name);
}
