// SPDX-License-Identifier: MPL-2.0
import { foldedBy } from './address.client.ts';
import { boxesIn, type Chart, shownIn, urlOf } from './chart.client.ts';

/** What is done to a drawing that has just come. */
type Prepare = () => void;

/** Folds and unfolds in place: the links on the page that do it fetch what they lead to. The way back does too. */
export function foldInPlace(chart: Chart, prepare: Prepare): void {
  let search = location.search;
  const show = async (href: string, unit: string | undefined, onSign: boolean) => {
    const wanted = new URL(href, location.href).search;
    search = wanted;
    const page = await fetched(href);
    // Another one has been asked for meanwhile.
    if (search !== wanted) return;
    if (!page || !replace(chart, page, unit)) return location.assign(href);
    prepare();
    focusOn(chart, unit, onSign);
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const unit = link && foldedBy(link);
    if (!unit || event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    history.replaceState({ unit }, '');
    const { href } = urlOf(link);
    history.pushState({ unit }, '', href);
    show(href, unit, link.matches('.oc-fold'));
  });
  addEventListener('popstate', ({ state }) => {
    if (location.search !== search) show(location.href, state?.unit, false);
  });
}

/** A new tab, a new window, a download: the browser's own. */
function isForBrowser({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

async function fetched(href: string): Promise<Document | undefined> {
  const answer = await fetch(href).catch(() => undefined);
  if (!answer?.ok) return undefined;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Puts the drawing and the words of another page in place of those here; false where it has none. */
function replace(chart: Chart, page: Document, unit: string | undefined): boolean {
  const [here, there] = [partsOf(chart.root), partsOf(page.querySelector('.organisation-chart'))];
  if (!here || !there) return false;
  const before = placeOf(chart, unit);
  const size = shownIn(chart)?.style.inlineSize ?? '';
  here.view.replaceChildren(...there.view.children);
  here.caption.replaceWith(there.caption);
  for (const old of here.after) old.remove();
  chart.root.after(...there.after);
  here.words?.replaceChildren(...(there.words?.children ?? []));
  const svg = shownIn(chart);
  if (svg) svg.style.inlineSize = size;
  keepInPlace(chart, before, placeOf(chart, unit));
  return true;
}

/** The parts of a page that tell what is folded. */
function partsOf(root: Element | null) {
  const [view, caption] = [
    root?.querySelector('.organisation-chart__view'),
    root?.querySelector('figcaption'),
  ];
  const skip = root?.querySelector('.organisation-chart__skip')?.getAttribute('href') ?? '#';
  if (!root || !view || !caption) return undefined;
  const siblings = [...(root.parentElement?.children ?? [])];
  const after = siblings.slice(siblings.indexOf(root) + 1);
  return { view, caption, after, words: root.ownerDocument.getElementById(skip.slice(1))?.parentElement };
}

function boxOf(chart: Chart, unit: string | undefined) {
  return boxesIn(shownIn(chart)).find(({ path }) => path === unit);
}

function placeOf(chart: Chart, unit: string | undefined): DOMRect | undefined {
  return boxOf(chart, unit)?.link.getBoundingClientRect();
}

/** What was under the eyes stays there. */
function keepInPlace({ view }: Chart, before: DOMRect | undefined, after: DOMRect | undefined): void {
  if (!before || !after) return;
  const [left, top] = [after.left - before.left, after.top - before.top];
  const scrolled = view.classList.contains('is-zoomed') ? view : window;
  scrolled.scrollBy({ left, top, behavior: 'instant' });
}

/** The unit keeps the focus; who pressed its sign finds it again there. */
function focusOn(chart: Chart, unit: string | undefined, onSign: boolean): void {
  const box = boxOf(chart, unit);
  const sign = onSign ? box?.group.querySelector<SVGAElement>('.oc-fold') : undefined;
  (sign ?? box?.link)?.focus();
}
