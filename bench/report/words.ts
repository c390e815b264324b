// SPDX-License-Identifier: MPL-2.0
import type { Figure, Line, Promised } from './line.ts';
import { isKept } from './line.ts';

/** A line as the five cells of a table. */
export function cellsOf(line: Line): readonly string[] {
  const { what, ours, theirs, ratio, promised } = line;
  return [
    what,
    figure(ours),
    theirs ? figure(theirs) : '',
    ratio === undefined ? '' : number(ratio),
    promised ? `${promise(promised, ours)} ${isKept(line) ? '✓' : '✗'}` : '',
  ];
}

export const headings: readonly string[] = ['', 'Vejviser', 'peer', 'ratio', 'promise'];

function figure({ value, p99, unit }: Figure): string {
  return `${number(value)} ${unit}${p99 === undefined ? '' : ` (p99 ${number(p99)})`}`;
}

function promise({ of, most, least }: Promised, { unit }: Figure): string {
  const which = { value: '', p99: 'p99 ', ratio: 'ratio ' }[of];
  const bound = most === undefined ? `≥ ${number(least ?? 0)}` : `≤ ${number(most)}`;
  return `${which}${bound}${of === 'ratio' ? '' : ` ${unit}`}`;
}

/** Three digits that count, and no more. */
function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
