// SPDX-License-Identifier: MPL-2.0
import { type Box, boxesIn, type Chart, drawn, filled, shownIn } from './chart.client.ts';
import type { Zoom } from './zoom.client.ts';

/** The field that finds units in the drawing, and what it has found. */
export class Search {
  readonly #chart: Chart;
  readonly #zoom: Zoom;
  readonly #field: HTMLInputElement;
  readonly #said: Element;
  #found: readonly Box[] = [];
  #at = -1;

  constructor(chart: Chart, zoom: Zoom, field: HTMLInputElement, said: Element) {
    this.#chart = chart;
    this.#zoom = zoom;
    this.#field = field;
    this.#said = said;
    field.addEventListener('input', () => this.find());
    field.addEventListener('keydown', (event) => this.#press(event));
  }

  /** Marks what the field asks for in the drawing as it now is. */
  find(): void {
    for (const { group } of this.#found) unmark(group);
    const asked = this.#field.value.trim().toLowerCase();
    const boxes = asked === '' ? [] : boxesIn(shownIn(this.#chart));
    this.#found = boxes.filter(({ label }) => label.toLowerCase().includes(asked));
    this.#at = -1;
    for (const box of this.#found) mark(box);
    this.#say(asked === '' ? '' : this.#count());
  }

  #count(): string {
    const { none, one, many } = this.#chart.words;
    const { length } = this.#found;
    return filled(length === 0 ? none : length === 1 ? one : many, length);
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.#go(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown') (this.#found[this.#at] ?? this.#found[0])?.link.focus();
    else return;
    event.preventDefault();
  }

  /** To the next one or the one before, round and round. */
  #go(by: number): void {
    const { length } = this.#found;
    if (length === 0) return;
    this.#found[this.#at]?.group.classList.remove('oc-here');
    this.#at = this.#at < 0 && by < 0 ? length - 1 : (this.#at + by + length) % length;
    const box = this.#found[this.#at];
    if (!box) return;
    box.group.classList.add('oc-here');
    this.#zoom.show(box.link);
    this.#say(filled(this.#chart.words.at, this.#at + 1, length, box.label));
  }

  #say(words: string): void {
    this.#said.textContent = words;
  }
}

/** A flag at its side, so that it is found without colour too. */
function mark({ group, link }: Box): void {
  group.classList.add('oc-found');
  const middle = (link.querySelector('rect')?.height.baseVal.value ?? 0) / 2;
  group.append(drawn('path', { class: 'oc-flag', d: `M-10 ${middle - 8}v16l10-8z` }));
}

function unmark(group: SVGGElement): void {
  group.classList.remove('oc-found', 'oc-here');
  group.querySelector('.oc-flag')?.remove();
}
