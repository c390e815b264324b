// SPDX-License-Identifier: MPL-2.0

/** A chart on the page: its parts, and the words that the page has for what a script does. */
export interface Chart {
  readonly root: HTMLElement;
  readonly tools: HTMLElement;
  /** What the drawing is scrolled in when it is larger than the room for it. */
  readonly view: HTMLElement;
  readonly words: DOMStringMap;
}

/** A unit as it is drawn. */
export interface Box {
  readonly group: SVGGElement;
  readonly link: SVGAElement;
  /** The address of its page without a slash at the end: those under it begin with it. */
  readonly path: string;
  /** The whole of it as it is said aloud. */
  readonly label: string;
}

/** Both shapes of the drawing. */
export function shapesIn({ view }: Pick<Chart, 'view'>): SVGSVGElement[] {
  return [...view.querySelectorAll<SVGSVGElement>('.oc')];
}

/** The shape that the style sheet shows; undefined where it shows none. */
export function shownIn(chart: Chart): SVGSVGElement | undefined {
  return shapesIn(chart).find((svg) => svg.getClientRects().length > 0);
}

/** All units of a shape, in the order in which they are read. */
export function boxesIn(svg: Element | undefined): Box[] {
  const links = svg?.querySelectorAll<SVGAElement>(':is(.oc-box, .oc-row) > a:first-child') ?? [];
  return [...links].flatMap((link) => {
    const group = link.parentElement;
    return group instanceof SVGGElement ? [{ group, link, path: pathOf(link), label: labelOf(link) }] : [];
  });
}

/** Where a link leads to, from the page it stands on. */
export function urlOf(link: Element): URL {
  return new URL(link.getAttribute('href') ?? '', location.href);
}

const pathOf = (link: Element) => urlOf(link).pathname.replace(/\/$/, '');
const labelOf = (link: Element) => link.getAttribute('aria-label') ?? '';

/** Puts values into the places `{1}`, `{2}` … of a sentence. */
export function filled(sentence = '', ...values: readonly (string | number)[]): string {
  return values.reduce<string>(
    (text, value, at) => text.replace(`{${at + 1}}`, () => String(value)),
    sentence,
  );
}

/** Makes an element of a drawing. */
export function drawn<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...inside);
  return element;
}
