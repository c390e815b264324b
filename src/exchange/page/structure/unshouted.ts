// SPDX-License-Identifier: MPL-2.0
import type { Line } from '../lines/line.ts';

/** "CENTER FOR KULTUR" is written as the page's text writes it, else in small letters with a large first one. */
export function unshouted(name: string, lines: readonly Line[]): string {
  if (name !== name.toUpperCase() || !/\p{L}{5}/u.test(name)) return name;
  const low = name.toLowerCase();
  for (const { text } of lines) {
    const at = text.toLowerCase().indexOf(low);
    const found = at < 0 ? name : text.slice(at, at + name.length);
    if (found !== found.toUpperCase() && /^\p{Lu}/u.test(found)) return found;
  }
  return low.charAt(0).toUpperCase() + low.slice(1).replace(/ kommune$/, ' Kommune');
}
