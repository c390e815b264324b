// SPDX-License-Identifier: MPL-2.0
import { tagsIn, wordsIn } from './markup.ts';

const blocks = /<(h[1-6]|li|p|summary)\b([^>]*)>|<\/?ul\b[^>]*>/g;

/**
 * What a page says, block by block as one reads it: headings with a mark for each level, items of lists drawn in by
 * depth, links that call or write with where they go. Running text, which anyone may word anew, is left out.
 */
export function outlineOf(markup: string): readonly string[] {
  let depth = 0;
  return [...markup.matchAll(blocks)].flatMap(({ 0: opening, 1: name, 2: attributes = '', index }) => {
    if (!name) {
      depth += opening.startsWith('</') ? -1 : 1;
      return [];
    }
    if (name === 'p' && !/class="(lead|leader__)/.test(attributes)) return [];
    const inside = markup.slice(index + opening.length);
    const own = inside.slice(0, inside.search(/<(ul|\/(li|p|h[1-6]|summary))\b/));
    return [`${markOf(name, depth)}${wordsIn(own)}${reachedBy(own)}`];
  });
}

function markOf(name: string, depth: number): string {
  if (name.startsWith('h')) return `${'#'.repeat(Number(name[1]))} `;
  return name === 'li' ? `${'  '.repeat(depth - 1)}- ` : '';
}

function reachedBy(markup: string): string {
  const href = tagsIn(markup).find(({ name }) => name === 'a')?.attributes.href ?? '';
  return /^(tel|mailto):/.test(href) ? ` <${href}>` : '';
}
