// SPDX-License-Identifier: MPL-2.0
import { type Chart, shownIn } from './chart.client.ts';

/** A place on the screen. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const [smallest, largest, step] = [0.25, 4, 1.25];
/** As much is free around the drawing in a room of its own, both sides together. */
const edges = 36;
/** Smaller than this nothing can be read, so that a whole that needs it is not shown whole. */
const readable = 0.45;

/** How large the drawing stands: screen pixels to one of its own. */
export class Zoom {
  readonly #chart: Chart;
  readonly #said: HTMLOutputElement | null;
  readonly #percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });

  constructor(chart: Chart) {
    this.#chart = chart;
    this.#said = chart.tools.querySelector('output');
    this.tell();
  }

  get scale(): number {
    const svg = shownIn(this.#chart);
    return svg ? svg.getBoundingClientRect().width / svg.width.baseVal.value : 1;
  }

  get isFitted(): boolean {
    return !this.#chart.view.classList.contains('is-zoomed');
  }

  in(): void {
    this.to(this.scale * step);
  }

  out(): void {
    this.to(this.scale / step);
  }

  /** Takes the drawing to a size; what is at a place (the middle) stays there. */
  to(scale: number, at?: Place): void {
    const svg = shownIn(this.#chart);
    if (!svg) return;
    const { view } = this.#chart;
    const seen = middleOf(view.getBoundingClientRect());
    const { x, y } = at ?? seen;
    const before = svg.getBoundingClientRect();
    const [across, down] = [(x - before.left) / before.width, (y - before.top) / before.height];
    this.#resize(svg, Math.min(largest, Math.max(smallest, scale)));
    const [after, room] = [svg.getBoundingClientRect(), view.getBoundingClientRect()];
    view.scrollBy(
      after.left + across * after.width - within(x, room.left, room.right),
      after.top + down * after.height - within(y, room.top, room.bottom),
    );
    this.tell();
  }

  /** Takes something in the drawing to the middle of the room, so large that it can be read. */
  show(something: Element): void {
    this.to(Math.max(1, this.scale));
    const [at, room] = [something.getBoundingClientRect(), this.#chart.view.getBoundingClientRect()];
    this.#chart.view.scrollBy(
      (at.left + at.right - room.left - room.right) / 2,
      (at.top + at.bottom - room.top - room.bottom) / 2,
    );
  }

  /** As the page shows it; on a full screen whole, where it can be read so. */
  fit(): void {
    const svg = shownIn(this.#chart);
    const { root, view } = this.#chart;
    view.classList.remove('is-zoomed');
    svg?.style.removeProperty('inline-size');
    if (svg && document.fullscreenElement === root) {
      const { width, height } = svg;
      const across = (view.clientWidth - edges) / width.baseVal.value;
      const whole = Math.min(across, (view.clientHeight - edges) / height.baseVal.value);
      this.#resize(svg, Math.min(whole < readable ? across : whole, 2));
      view.scrollTo(0, 0);
    }
    this.tell();
  }

  #resize(svg: SVGSVGElement, scale: number): void {
    const { view } = this.#chart;
    view.classList.add('is-zoomed');
    svg.style.inlineSize = `${svg.width.baseVal.value * scale}px`;
    view.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Says how large the drawing now stands. */
  tell(): void {
    if (this.#said) this.#said.value = this.#percent.format(this.scale);
  }
}

/** The middle of what is seen of an area. */
function middleOf({ left, right, top, bottom }: DOMRect): Place {
  const [first, last] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  return { x: (left + right) / 2, y: (first + last) / 2 };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
