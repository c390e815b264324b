// SPDX-License-Identifier: MPL-2.0
import type { Section } from './line.ts';
import { cellsOf, headings } from './words.ts';

/** A section as a table for the terminal. */
export function tableOf({ title, lines }: Section): string {
  const rows = [headings.with(0, title), ...lines.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const shown = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `\n${shown.join('\n')}`;
}

/** A section as Markdown. */
export function markdownOf({ title, note, lines }: Section): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [row(headings), row(headings.map(() => '---')), ...lines.map((line) => row(cellsOf(line)))];
  return `### ${title}\n\n${note}\n\n${table.join('\n')}\n`;
}
