// SPDX-License-Identifier: MPL-2.0
import type { Line } from './line.ts';

const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(\p{Lu}.{1,90})$/u;
const isDeep = (number: string): boolean => number.includes('.');
/** The page's own heading is above the numbered ones. */
const above = 1;

/**
 * In a document with headings such as "2.1 Løn", all lines that are numbered so are headings, as deep as their number
 * is; without such, "1. Løn" is an item of a list.
 */
export function markNumberedHeadings(lines: readonly Line[]): readonly Line[] {
  const numbers = lines.map(({ source }) => numbered.exec(source[0]?.text ?? ''));
  if (numbers.filter((found) => found && isDeep(found[1] ?? '')).length < 2) return lines;
  return lines.map((line, at) => {
    const [, number = '', text = ''] = numbers[at] ?? [];
    if (number === '' || line.text.endsWith('.')) return line;
    return { ...line, text, item: false, indent: 0, level: number.split('.').length + above };
  });
}
