// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
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
  '@media (forced-colors:active){.oc rect{fill:Canvas;stroke:LinkText}.oc text{fill:LinkText}',
  '.oc>path{stroke:CanvasText}.oc a:focus-visible rect{stroke:Highlight}}',
  '@media print{.oc-0 rect{fill:none;stroke:#000;stroke-width:2}.oc .oc-0 text{fill:#000}.oc-1 rect{fill:none}}',
];

/** The style of drawings in pages. */
export const diagramCss = css(pageInk) + inPages.join('');

const version = createHash('sha256').update(diagramCss).digest('hex').slice(0, 10);

/** Where pages with a drawing fetch it: another address when it changes. */
export const diagramStyle = `/tema/diagram-${version}.css`;
