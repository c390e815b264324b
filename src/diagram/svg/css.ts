// SPDX-License-Identifier: MPL-2.0

/** The colours of a drawing: CSS colours, or references to them. */
export interface Ink {
  readonly brand: string;
  readonly brandInk: string;
  readonly accent: string;
  readonly tint: string;
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly edge: string;
}

/** The colours of a drawing that stands by itself, where an organisation has none of its own. */
export const plainInk: Ink = {
  ...{ brand: '#0b3a5e', brandInk: '#ffffff', accent: '#b3541e', tint: '#f3f5f7', paper: '#ffffff' },
  ...{ ink: '#15202b', soft: '#4a5764', line: '#b8c2cb', edge: '#76838f' },
};

/** The style of a drawing. Every state has a shape of its own besides its colour. */
export function css(ink: Ink): string {
  return [...texts(ink), ...boxes(ink), ...connectors(ink), ...changes(ink)].join('');
}

const texts = ({ brandInk, accent, ink, soft }: Ink) => [
  `.oc text{font-family:"IBM Plex Sans","Noto Sans",sans-serif;font-size:13px;font-weight:600;fill:${ink}}`,
  '.oc .oc-row text,.oc .oc-leaf text{font-weight:400}',
  `.oc .oc-leader,.oc .oc-note,.oc .oc-row .oc-leader,.oc .oc-row .oc-note{font-size:12px;font-weight:400;fill:${soft}}`,
  `.oc .oc-capacity,.oc .oc-change,.oc .oc-reference{font-size:12px;font-weight:400;fill:${accent}}`,
  '.oc .oc-reference,.oc .oc-change{font-weight:600}',
  `.oc .oc-0 text{fill:${brandInk}}`,
  '.oc .oc-0 text:not([class]){font-size:17px}',
];

const boxes = ({ brand, tint, paper, edge }: Ink) => [
  // The words lie over the link: who points at them points at it.
  '.oc g[aria-hidden]{pointer-events:none}',
  `.oc-box rect{fill:${paper};stroke:${edge}}`,
  '.oc-row rect{fill:none;pointer-events:all}',
  `.oc-0 rect{fill:${brand};stroke:${brand}}`,
  `.oc-1 rect{fill:${tint};stroke:${brand};stroke-width:1.5}`,
  `.oc-is-staff rect{fill:${paper};stroke:${edge};stroke-width:1;stroke-dasharray:4 3}`,
  `.oc-is-political rect{fill:${paper};stroke:${brand};stroke-width:1.5}`,
];

const connectors = ({ edge, accent }: Ink) => [
  `.oc>path{fill:none;stroke:${edge}}`,
  '.oc>.oc-staff{stroke-dasharray:4 3}',
  `.oc>.oc-dotted{stroke:${accent};stroke-width:2;stroke-dasharray:.1 5;stroke-linecap:round}`,
];

/** A page may have rules of its own for boxes; what has changed is seen all the same. */
const changes = ({ accent, soft }: Ink) => [
  `.oc-mark{fill:none;stroke:${accent};stroke-width:1.8}`,
  `svg.oc .oc-new rect{stroke:${accent};stroke-width:2.5}svg.oc .oc-leaf.oc-new rect{stroke-width:1.5}`,
  `svg.oc .oc-moved rect{stroke:${accent};stroke-width:1}`,
  'svg.oc .oc-renamed rect,svg.oc .oc-new-leader rect{stroke-width:2}',
  `svg.oc .oc-closed rect{stroke:${soft};stroke-dasharray:8 4}`,
  '.oc-closed text:not([class]){text-decoration:line-through}',
  `svg.oc .oc-ghost rect{fill:none;stroke:${soft};stroke-dasharray:1 4;stroke-linecap:round}`,
  '.oc .oc-ghost text{font-weight:400}',
];
