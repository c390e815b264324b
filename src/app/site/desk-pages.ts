// SPDX-License-Identifier: MPL-2.0
import type { AtDesk } from './editors.ts';
import { tagsIn } from './markup.ts';

/** How many kinds of page there are at most: where links make ever new ones, following them ends. */
const most = 150;

/**
 * The pages that one comes to by links from `starts`, behind the doors that these lead through: of each kind the one that was
 * found first, by what its address is like.
 */
export async function everyKindOfDeskPage(
  desk: AtDesk,
  starts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const doors = new RegExp(`^(?:${starts.join('|')})(?:/|\\?|$)`);
  const waiting = [...starts];
  const seen = new Set(starts.map(kindOf));
  const pages = new Map<string, string>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { status, headers, text } = await desk.get(next);
    if (status !== 200 || !/^text\/html/.test(headers['content-type'] ?? '')) continue;
    pages.set(kindOf(next), text);
    const links = tagsIn(text).flatMap(({ name, attributes }) =>
      name === 'a' ? (attributes.href ?? []) : [],
    );
    for (const link of links.map((to) => new URL(to, `http://desk${next}`)).filter(isHere)) {
      const address = `${link.pathname}${link.search}`;
      if (!doors.test(address) || seen.has(kindOf(address)) || seen.size >= most) continue;
      seen.add(kindOf(address));
      waiting.push(address);
    }
  }
  return pages;
}

const isHere = ({ host }: URL): boolean => host === 'desk';

/** `/admin/enhed/4f2…?kendt=2026-11-23` is like `_admin_enhed_ID?kendt`. */
function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://desk');
  const path = pathname
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replace(/\d{4}-\d{2}-\d{2}/g, 'DAY')
    .replace(/(?<=\/)\d+(?=\/|$)/g, 'NUMBER')
    .replaceAll('/', '_');
  const asked = [...searchParams.keys()].toSorted().join('+');
  return asked === '' ? path : `${path}?${asked}`;
}
