// SPDX-License-Identifier: MPL-2.0
import { type Box, type Chart, shapesIn, shownIn } from './chart.client.ts';
import { Tree } from './tree.client.ts';
import type { Zoom } from './zoom.client.ts';

/** Lets the drawing take the focus, so that the arrow keys scroll it, and gives it keys of its own. */
export function listenToKeys(chart: Chart, zoom: Zoom): void {
  const act: Readonly<Record<string, () => void>> = {
    '+': () => zoom.in(),
    '=': () => zoom.in(),
    '-': () => zoom.out(),
    0: () => zoom.fit(),
  };
  chart.view.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = boxAfter(chart, event);
    if (!next && !act[event.key]) return;
    event.preventDefault();
    act[event.key]?.();
    next?.link.focus();
  });
}

/** Makes the drawings themselves stops of the Tab key, whose keys are told. */
export function offerFocus(chart: Chart): void {
  const keys = chart.root.querySelector('.organisation-chart__keys');
  for (const svg of shapesIn(chart)) {
    svg.tabIndex = 0;
    if (!keys) continue;
    const described = svg.getAttribute('aria-describedby') ?? '';
    keys.id ||= `${described}-keys`;
    svg.setAttribute('aria-describedby', `${described} ${keys.id}`);
  }
}

/** The unit that an arrow leads to from the one that has the focus. */
function boxAfter(chart: Chart, { key, target }: KeyboardEvent): Box | undefined {
  const tree = new Tree(shownIn(chart));
  const here = tree.boxes.find(({ group }) => target instanceof Element && group.contains(target));
  if (!here) return undefined;
  const over = tree.over(here);
  const beside = tree.under(over);
  const at = beside.indexOf(here);
  if (key === 'ArrowUp') return over;
  if (key === 'ArrowDown') return firstOf(tree.under(here));
  if (key === 'ArrowLeft') return beside[at - 1];
  if (key === 'ArrowRight') return beside[at + 1];
  return undefined;
}

/** A committee is drawn over the unit it belongs to, so that the way down leads past it. */
function firstOf(under: readonly Box[]): Box | undefined {
  return under.find(({ group }) => !group.matches('.oc-is-political')) ?? under[0];
}
