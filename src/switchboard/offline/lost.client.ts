// SPDX-License-Identifier: MPL-2.0
import { drawCalls } from './draw.client.ts';
import { OfflineSearch } from './find.client.ts';
import { type Kept, kept } from './kept.client.ts';

/** The screen while the network is lost: answers from what is kept, and says so. */
export class Lost {
  readonly #banner: HTMLElement;
  #kept: Kept | undefined;
  #search: OfflineSearch | undefined;

  constructor(banner: HTMLElement) {
    this.#banner = banner;
  }

  get isLost(): boolean {
    return !this.#banner.hidden;
  }

  /** What is found of what is kept; null where nothing is. */
  async answer(query: string): Promise<HTMLElement | null> {
    this.#kept ??= await kept();
    this.#tell();
    if (!this.#kept) return null;
    const { figures } = this.#kept;
    this.#search ??= new OfflineSearch(figures);
    const calls = this.#search.find(query);
    return calls.length > 0 ? drawCalls(figures.units, calls, this.#banner.dataset.results ?? '') : null;
  }

  /** The network answers again: what is kept may have been made anew when it is lost next. */
  over(): void {
    this.#banner.hidden = true;
    [this.#kept, this.#search] = [undefined, undefined];
  }

  #tell(): void {
    const { offline = '', nothing = '' } = this.#banner.dataset;
    const text = this.#kept ? offline.replace('{time}', timeOf(this.#kept.at)) : nothing;
    const [heading] = this.#banner.getElementsByClassName('alert-heading');
    if (heading && heading.textContent !== text) heading.textContent = text;
    this.#banner.hidden = false;
  }
}

/** `14.05`; with its day, where that is another. */
function timeOf(at: Date): string {
  const isToday = at.toDateString() === new Date().toDateString();
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const format = isToday ? time : ({ day: 'numeric', month: 'long', ...time } as const);
  return new Intl.DateTimeFormat(document.documentElement.lang || 'da', format).format(at);
}
