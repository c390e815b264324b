// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import type { Box, TextLine } from '../drawing.ts';
import { attributes, escaped } from './escape.ts';
import { markOn } from './marks.ts';

/** The address that a unit's box leads to; undefined where it leads nowhere. */
export type HrefOf = (unitId: Id) => string | undefined;

/**
 * A unit's box: a link, or an image, with its whole name for those who do not see it. The words that are drawn, which
 * may be broken or cut short, lie over it for the eye alone.
 */
export function box(drawn: Box, hrefOf: HrefOf | undefined): string {
  const { x, y } = drawn;
  // Nothing in these two needs escaping; there are thousands of them.
  const said = ` class="${classesOf(drawn)}" transform="translate(${x} ${y})"`;
  const texts = drawn.lines.map((line) => text(line, drawn)).join(' ');
  return `<g${said}>${named(drawn, hrefOf?.(drawn.unitId))}<g aria-hidden="true">${markOn(drawn)}${texts}</g></g>`;
}

function named(drawn: Box, href: string | undefined): string {
  const name = href === undefined ? 'g' : 'a';
  const role = href === undefined ? 'img' : undefined;
  return `<${name}${attributes({ href, role, 'aria-label': drawn.label })}>${shape(drawn)}</${name}>`;
}

function classesOf({ relation, level, leaf, frame, change }: Box): string {
  const classes = [
    frame === 'none' ? 'oc-row' : `oc-box oc-${level > 2 ? 'deep' : level}`,
    relation === 'staff' || relation === 'political' ? `oc-is-${relation}` : '',
    leaf && frame === 'box' ? 'oc-leaf' : '',
    change ? `oc-${change}` : '',
  ];
  return classes.filter((one) => one !== '').join(' ');
}

/** Committees have round ends, all else square ones, so that they differ also without colour; what moved has two lines. */
function shape({ width, height, relation, frame, change }: Box): string {
  const rx = frame === 'none' ? undefined : relation === 'political' ? 14 : 3;
  const inner = change === 'moved' && rx !== undefined ? innerOf({ width, height, rx }) : '';
  return `<rect${attributes({ width, height, rx })}/>${inner}`;
}

function innerOf({ width, height, rx }: { width: number; height: number; rx: number }): string {
  return `<rect${attributes({ x: 3, y: 3, width: width - 6, height: height - 6, rx: Math.max(1, rx - 3) })}/>`;
}

/** Type sizes that the style sheet knows; others are said. */
const usual = [17, 13, 12];

function text({ text: words, role, x, y, size }: TextLine, { x: left, y: top }: Box): string {
  const style = role === 'name' ? '' : ` class="oc-${role}"`;
  const smaller = usual.includes(size) ? '' : ` font-size="${Math.round(size * 10) / 10}"`;
  return `<text${style} x="${x - left}" y="${y - top}"${smaller}>${escaped(words)}</text>`;
}
