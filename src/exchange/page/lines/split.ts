// SPDX-License-Identifier: MPL-2.0
import { withoutBullet } from './bullet.ts';
import type { Line } from './line.ts';
import { withoutMarkdown } from './markdown.ts';

/** The lines of plain text that are not blank, numbered as in the source. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = oneLine(raw, index + 1, gap);
    gap = line === null;
    if (line) lines.push(line);
  }
  return lines;
}

function oneLine(raw: string, number: number, gap: boolean): Line | null {
  const trimmed = asCells(raw.trim());
  if (trimmed === '') return null;
  const unquoted = trimmed.replace(/^(?:>\s*)+(?=\S)/, '');
  const bare = withoutBullet(unquoted);
  const { text, level } = withoutMarkdown(bare ?? unquoted);
  return {
    number,
    source: [{ line: number, text: raw.trim() }],
    text: collapsed(text) || trimmed,
    item: bare !== null,
    indent: indentOf(raw),
    level,
    gap,
    zone: 'body',
  };
}

/** "| Direktør | Jens Vad |": the cells of a table in Markdown are parted as those of a copied one. */
function asCells(text: string): string {
  const cells = /^\|(.+)\|$/
    .exec(text)?.[1]
    ?.split('|')
    .map((cell) => cell.trim());
  return cells ? cells.join('\t').trim() || text : text;
}

/** Runs of spaces are one; a tab stays, because it parts the cells of a table. */
function collapsed(text: string): string {
  return text.replace(/ {2,}/g, ' ').replace(/ ?\t[ \t]*/g, '\t');
}

function indentOf(raw: string): number {
  const lead = /^[ \t]*/.exec(raw)?.[0] ?? '';
  return [...lead].reduce((sum, sign) => sum + (sign === '\t' ? 4 : 1), 0);
}
