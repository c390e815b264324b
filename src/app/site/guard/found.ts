// SPDX-License-Identifier: MPL-2.0
import type { Answered } from './client.ts';

/** Addresses with what differs in them taken out, by what they are asked for. */
export interface Found {
  readonly pages: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/** So often an address is visited with something else behind its question mark: a draft with one of its panels open. */
const mostOfOne = 4;

/** Every page of the editors and operators that links lead to from some, and every address to which a form of theirs is sent. */
export async function findAll(
  client: { get(url: string): Promise<Answered> },
  starts: readonly string[],
): Promise<Found> {
  const [pages, forms] = [new Set<string>(), new Set<string>()];
  const [visited, waiting] = [new Map<string, Set<string>>(), [...starts]];
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const [path = ''] = url.split('?');
    const before = visited.get(path) ?? new Set();
    if (before.has(url) || before.size >= mostOfOne) continue;
    visited.set(path, before.add(url));
    const { status, text, location } = await client.get(url);
    if (status === 200 && isHere(path)) pages.add(patternOf(path));
    for (const form of formsIn(text, path)) forms.add(patternOf(form));
    waiting.push(...linksIn(text), ...(location === '' ? [] : [location]).filter(isHere));
  }
  return { pages, forms };
}

const isHere = (url: string) => /^\/(?:admin|omstilling)(?:[/?]|$)/.test(url);
const attribute = (tag: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&');

function linksIn(text: string): readonly string[] {
  const tags = text.match(/<(?:a|form)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => attribute(tag, 'method') !== 'post')
    .flatMap((tag) => attribute(tag, 'href') ?? attribute(tag, 'action') ?? [])
    .map((url) => url.replace(/#.*$/, ''))
    .filter(isHere);
}

/** Where the forms of a page go, and where each button of theirs sends them instead. */
function formsIn(text: string, path: string): readonly string[] {
  const tags = text.match(/<(?:form|button)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    if (attribute(tag, 'method') === 'post') return attribute(tag, 'action') ?? path;
    return attribute(tag, 'formaction') ?? [];
  });
}

/** `/admin/enhed/{}/kontakt/{}` of an address with identifiers in it, and of one of a table. */
export function patternOf(address: string): string {
  return address
    .replace(/[?#].*$/, '')
    .replace(/\{\w+\}/g, '{}')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\/\d+$/g, (found) =>
      found.startsWith('/') ? '/{}' : '{}',
    )
    .replace(/\/[\w-]{43}(?=\/|$)/g, '/{}')
    .replace(/[0-9a-f]{64}-\d+\.webp$/, '{}')
    .replace(/^\/admin\/ajour\/[a-z-]+$/, '/admin/ajour/{}');
}
