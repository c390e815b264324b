// SPDX-License-Identifier: MPL-2.0
import { offerBranch, offerFolding } from './branches.client.ts';
import type { Chart } from './chart.client.ts';
import { foldInPlace } from './folding.client.ts';
import { panByMouse, zoomByPinch, zoomByWheel } from './hands.client.ts';
import { listenToKeys, offerFocus } from './keys.client.ts';
import { Search } from './search.client.ts';
import { Zoom } from './zoom.client.ts';

/** Makes a drawing one that can be moved about in. */
function enhance(chart: Chart): void {
  chart.tools.hidden = false;
  const zoom = new Zoom(chart);
  const field = chart.tools.querySelector('input');
  const said = chart.tools.querySelector('[role=status]');
  const search = field && said ? new Search(chart, zoom, field, said) : undefined;
  const prepare = () => {
    offerFocus(chart);
    offerFolding(chart);
    search?.find();
    zoom.tell();
  };
  prepare();
  offerBranch(chart);
  offerButtons(chart, zoom);
  listenToKeys(chart, zoom);
  zoomByWheel(chart, zoom);
  zoomByPinch(chart, zoom);
  panByMouse(chart, zoom);
  if (chart.words.fold) foldInPlace(chart, prepare);
  // Another shape is shown, or the room is another.
  const refit = () => zoom.fit();
  matchMedia('(min-width: 62rem)').addEventListener('change', refit);
  chart.root.addEventListener('fullscreenchange', refit);
}

function offerButtons({ root, tools }: Chart, zoom: Zoom): void {
  const act: Readonly<Record<string, () => void>> = {
    in: () => zoom.in(),
    out: () => zoom.out(),
    fit: () => zoom.fit(),
    full: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
  };
  for (const button of tools.querySelectorAll('button')) {
    const { does = '' } = button.dataset;
    button.addEventListener('click', () => act[does]?.());
    if (does === 'full') button.hidden = !document.fullscreenEnabled;
  }
  const full = tools.querySelector('[data-does=full]');
  root.addEventListener('fullscreenchange', () =>
    full?.setAttribute('aria-pressed', String(document.fullscreenElement === root)),
  );
}

for (const root of document.querySelectorAll<HTMLElement>('.organisation-chart')) {
  const tools = root.querySelector<HTMLElement>('.organisation-chart__tools');
  const view = root.querySelector<HTMLElement>('.organisation-chart__view');
  if (tools && view) enhance({ root, tools, view, words: tools.dataset });
}
