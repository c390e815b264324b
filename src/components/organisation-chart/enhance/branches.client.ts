// SPDX-License-Identifier: MPL-2.0
import { diagramOf, foldedBy, foldingIn, unitOf } from './address.client.ts';
import { type Box, boxesIn, type Chart, drawn, filled, shapesIn, urlOf } from './chart.client.ts';
import { Tree } from './tree.client.ts';

/** How far around its sign a finger may press. */
const reach = 22;

/** Puts a sign at each branch that folds or unfolds it. The page itself says what can be unfolded. */
export function offerFolding(chart: Chart): void {
  const { fold } = chart.words;
  if (!fold) return;
  const listed = listedBy(chart);
  for (const svg of shapesIn(chart)) {
    const tree = new Tree(svg);
    for (const box of tree.boxes) {
      const isOut = tree.under(box).length > 0;
      const link = listed.get(box.path);
      const href = link?.getAttribute('href') ?? (isOut ? foldingIn(box.path) : undefined);
      if (!href) continue;
      const name = link?.textContent ?? filled(fold, box.label);
      const closed = link && !foldedBy(link) ? signs.away : signs.out;
      box.group.append(foldSign(box, href, name, isOut ? signs.in : closed));
    }
  }
}

/** The links beside the drawing, by the units whose branches they show: here, or in their own diagrams. */
function listedBy({ root }: Chart): ReadonlyMap<string, Element> {
  const links = [...(root.parentElement?.querySelectorAll('a[href*="/organisationsdiagram"]') ?? [])];
  const beside = links.filter((link) => !root.contains(link));
  return new Map(beside.map((link) => [foldedBy(link) ?? unitOf(urlOf(link)), link]));
}

/** Minus, plus, and an arrow for what is shown elsewhere. */
const signs = { in: 'M-4 0h8', out: 'M-4 0h8M0-4v8', away: 'M-4 0h8M1-3l3 3-3 3' };

function foldSign({ link }: Box, href: string, name: string, sign: string): SVGAElement {
  const { width, height } = sizeOf(link);
  const said = { class: 'oc-fold', href, 'aria-label': name, transform: `translate(${width} ${height / 2})` };
  const [around, circle] = [drawn('circle', { class: 'oc-hit', r: reach }), drawn('circle', { r: 8 })];
  return drawn('a', said, around, circle, drawn('path', { d: sign }));
}

/** Shows at the branch that is pointed at, or else has the focus, the way to its own diagram. */
export function offerBranch({ view, words }: Chart): void {
  const showAt = (target: EventTarget | null) => {
    const group = groupOf(target) ?? groupOf(document.activeElement);
    for (const old of view.querySelectorAll('.oc-branch')) {
      if (old.parentElement !== group && old !== document.activeElement) old.remove();
    }
    if (!group?.querySelector('.oc-fold') || group.querySelector('.oc-branch')) return;
    const box = boxesIn(group.parentElement ?? undefined).find((one) => one.group === group);
    if (box) group.append(branchLink(box, words.branch ?? ''));
  };
  view.addEventListener('focusin', ({ target }) => showAt(target));
  view.addEventListener('focusout', ({ relatedTarget }) => showAt(relatedTarget));
  view.addEventListener('pointerover', ({ target }) => showAt(target));
  view.addEventListener('pointerleave', () => showAt(null));
}

function groupOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.organisation-chart :is(.oc-box, .oc-row)') : null;
}

/** It stands over its unit: what is under a unit is drawn after it, and would cover it. */
function branchLink({ link, label }: Box, text: string): SVGAElement {
  const width = 7 * text.length + 16;
  const said = { class: 'oc-branch', href: diagramOf(link), 'aria-label': `${text}: ${label}` };
  return drawn(
    'a',
    { ...said, transform: 'translate(0 -25)' },
    drawn('rect', { width, height: 26, rx: 3 }),
    drawn('text', { x: 8, y: 17 }, text),
  );
}

function sizeOf(link: SVGAElement): { width: number; height: number } {
  const box = link.querySelector('rect');
  return { width: box?.width.baseVal.value ?? 0, height: box?.height.baseVal.value ?? 0 };
}
