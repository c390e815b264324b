// SPDX-License-Identifier: MPL-2.0
import { type Outcome, refuse, refused, success } from '../../../../organisation/index.ts';

/** A line of an outline: a unit that is to be there, or (`moves`) one that is to come here. */
export interface OutlineLine {
  readonly name: string;
  readonly english: string | undefined;
  /** What stands in square brackets. */
  readonly kind: string | undefined;
  readonly moves: boolean;
  /** Counted from 1. */
  readonly line: number;
  readonly below: readonly OutlineLine[];
}

interface Open {
  readonly indent: number;
  readonly below: OutlineLine[];
}

const most = 1_000;

/**
 * Reads an outline, a unit on each line and those under it indented: `Kultur | Culture [afdeling]`. Signs that lists are written
 * with are passed over; `> Tandplejen` is one that moves.
 */
export function readOutline(text: string, field: string): Outcome<readonly OutlineLine[]> {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > most) return refused(refuse('outline-too-long', { limit: String(most) }, field));
  const top: OutlineLine[] = [];
  const open: Open[] = [{ indent: -1, below: top }];
  for (const [i, written] of lines.entries()) {
    if (written.trim() === '') continue;
    const indent = indentOf(written);
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const below: OutlineLine[] = [];
    open.at(-1)?.below.push({ ...read(written), line: i + 1, below });
    open.push({ indent, below });
  }
  return top.length > 0 ? success(top) : refused(refuse('field-missing', {}, field));
}

/** A tab counts as two spaces. */
function indentOf(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '  ').length;
}

function read(written: string): Omit<OutlineLine, 'line' | 'below'> {
  const [, moves, rest = ''] = /^\s*(?:[-*•·–]\s+)?(>\s*)?(.*)$/.exec(written) ?? [];
  const [, named = '', kind] = /^(.*?)\s*(?:\[([^\]]*)\])?\s*$/.exec(rest) ?? [];
  const [danish = '', english] = named.split('|').map((part) => part.trim());
  return {
    name: danish.slice(0, 300),
    english: english?.slice(0, 300) || undefined,
    kind: kind?.trim() || undefined,
    moves: moves !== undefined,
  };
}
