// SPDX-License-Identifier: MPL-2.0
import { css, type Ink } from '../../diagram/index.ts';

/** The colours that the page has, so that a drawing in it follows the theme, the dark and the printer. */
const pageInk: Ink = {
  ...{ brand: 'var(--brand)', brandInk: 'var(--brand-ink)', accent: 'var(--accent)', tint: 'var(--tint)' },
  ...{ paper: 'var(--paper)', ink: 'var(--ink)', soft: 'var(--soft)' },
  ...{ line: 'var(--line)', edge: 'var(--edge)' },
};

/** What a drawing in a page has besides: frames that are seen in the dark, links one can see oneself point at. */
const inPages = [
  // A brand that is made for large areas is no line in the dark.
  '.oc-1:not(.oc-is-staff) rect,.oc-is-political rect{stroke:var(--link)}',
  '.oc a:hover+g text:not([class]){text-decoration:underline}',
  '.oc a:focus-visible{outline:none}',
  '.oc a:focus-visible rect{stroke:var(--focus);stroke-width:3;stroke-dasharray:none}',
];

/** What a script adds to a drawing: a way to fold a branch, a way to its own diagram, a mark at what was found. */
const added = [
  '.oc-fold circle{fill:var(--paper);stroke:var(--edge)}',
  '.oc-fold .oc-hit{fill:#0000;stroke:none}@media (pointer:fine){.oc-hit{r:13px}}',
  '.oc-fold path{fill:none;stroke:var(--link);stroke-width:1.5}',
  '.oc-fold:hover circle+circle{fill:var(--tint);stroke:var(--link)}',
  '.oc a.oc-fold:focus-visible circle+circle{stroke:var(--focus);stroke-width:3}',
  '.oc .oc-branch rect{fill:var(--paper);stroke:var(--link);stroke-width:1;stroke-dasharray:none}',
  '.oc .oc-branch text{fill:var(--link);font-size:12px;font-weight:600}',
  // It covers what is over the unit, so that it waits until the pointer rests.
  '.oc-branch{animation:oc-rest 0s .4s backwards}@keyframes oc-rest{from{visibility:hidden}}',
  ':focus-within>.oc-branch{animation:none}.oc-branch:hover text{text-decoration:underline}',
  'svg.oc .oc-found>a:first-child rect{stroke:var(--accent);stroke-width:2}',
  'svg.oc .oc-row.oc-found>a:first-child rect{stroke-width:0}',
  '.oc-flag{fill:var(--accent)}',
  'svg.oc .oc-found.oc-here>a:first-child rect{stroke-width:4;stroke-dasharray:none}',
  'svg.oc .oc-row.oc-here>a:first-child rect{stroke-width:2}',
  'svg.oc .oc-found>a:first-child:focus-visible rect{stroke:var(--focus);stroke-width:6}',
];

const elsewhere = [
  // Where the system decides the colours, all have two: text is link text, the ground is the canvas.
  '@media (forced-colors:active){.oc{--brand:Canvas;--tint:Canvas;--paper:Canvas;--focus:Highlight;',
  '--brand-ink:LinkText;--accent:LinkText;--ink:LinkText;--soft:LinkText;--edge:LinkText;--link:LinkText}',
  '.oc>path{stroke:CanvasText}.oc-0 rect{stroke:LinkText}',
  '.oc-flag{fill:Highlight}svg.oc .oc-found>a:first-child rect{stroke:Highlight}}',
  '@media print{.oc-0 rect{fill:none;stroke:#000;stroke-width:2}.oc .oc-0 text{fill:#000}.oc-1 rect{fill:none}',
  '.oc-fold,.oc-branch,.oc-flag{display:none}}',
];

/** The style of drawings in pages. */
export const drawingCss = css(pageInk) + [...inPages, ...added, ...elsewhere].join('');
