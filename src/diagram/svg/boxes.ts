// SPDX-License-Identifier: MPL-2.0
import type { Id } from '../../organisation/index.ts';
import type { Box, TextLine } from '../drawing.ts';
import { attributes, escaped } from './escape.ts';
import { markOn } from './marks.ts';

/** The address that a unit's box leads to; undefined where it leads nowhere. */
export type HrefOf = (unitId: Id) => string | undefined;

/** A unit's box: a link, or a group, with its whole name for those who do not see it. */
export function box(drawn: Box, hrefOf: HrefOf | undefined): string {
  const href = hrefOf?.(drawn.unitId);
  const { x, y, label } = drawn;
  const name = href === undefined ? 'g' : 'a';
  const said = attributes({
    href,
    class: classesOf(drawn),
    role: href === undefined ? 'img' : undefined,
    'aria-label': label,
    transform: `translate(${x} ${y})`,
  });
  const texts = drawn.lines.map((line) => text(line, drawn)).join('');
  return `<${name}${said}>${shape(drawn)}${markOn(drawn)}${texts}</${name}>`;
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

/** Committees have round ends, all else square ones, so that they differ also without colour. */
function shape({ width, height, relation, frame }: Box): string {
  const rx = frame === 'none' ? undefined : relation === 'political' ? 14 : 3;
  return `<rect${attributes({ width, height, rx })}/>`;
}

/** Type sizes that the style sheet knows; others are said. */
const usual = [17, 13, 12];

function text({ text: words, role, x, y, size }: TextLine, { x: left, y: top }: Box): string {
  const said = attributes({
    class: role === 'name' ? undefined : `oc-${role}`,
    x: x - left,
    y: y - top,
    'font-size': usual.includes(size) ? undefined : Math.round(size * 10) / 10,
  });
  return `<text${said}>${escaped(words)}</text>`;
}
