// SPDX-License-Identifier: MPL-2.0
import { forgetAll, keepForOffline } from '../offline/kept.client.ts';
import { Lost } from '../offline/lost.client.ts';
import { Recent } from '../recent/recent.client.ts';

/** How long the server has to answer a key before the network counts as lost, and while it is, in milliseconds. */
const patience = { first: 3_000, whileLost: 1_000 };

/** How long nobody types, in milliseconds, before the screen does what can wait. */
const quiet = 2_000;

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly answers: HTMLElement;
  readonly status: HTMLElement;
  readonly banner: HTMLElement;
}

/** The operators' screen at each key: the field keeps the focus, the arrows choose, Enter calls. */
class Screen {
  readonly #parts: Parts;
  readonly #recent: Recent;
  readonly #lost: Lost;
  #asked: AbortController | undefined;
  /** When what is typed has been answered. */
  #answered: Promise<void> = Promise.resolve();
  #chosen = 0;

  constructor(parts: Parts) {
    const { form, input, answers, banner } = parts;
    this.#parts = parts;
    this.#recent = new Recent(form.dataset.operator ?? '');
    this.#lost = new Lost(banner);
    input.addEventListener('input', () => void this.#ask());
    input.addEventListener('keydown', (event) => this.#press(event));
    answers.addEventListener('click', (event) => this.#click(event));
    addEventListener('offline', () => void this.#ask());
    addEventListener('online', () => void this.#ask());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#callWhenAnswered();
    });
    input.focus();
    input.select();
    this.#choose(0, false);
    if (input.value === '' || !navigator.onLine) void this.#ask();
  }

  /** Asks for what is found by now; who types on is answered for what they typed last. */
  #ask(): Promise<void> {
    this.#answered = this.#askNow();
    return this.#answered;
  }

  async #askNow(): Promise<void> {
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    const query = this.#parts.input.value.trim();
    // While the network is lost, what is kept answers at once, and the server may come after.
    const wasLost = this.#lost.isLost;
    if (wasLost) await this.#withoutServer(query, asked);
    try {
      const html = await this.#fromServer(query, asked);
      if (this.#asked !== asked || html === undefined) return;
      const page = new DOMParser().parseFromString(html, 'text/html');
      this.#show(...page.body.childNodes);
    } catch {
      // Whoever has typed on waits for another answer; else the network is lost.
      if (this.#asked === asked && !wasLost) await this.#withoutServer(query, asked);
    }
  }

  /** The answer; undefined where nobody is signed in any more. Throws where none comes in time. */
  async #fromServer(query: string, asked: AbortController): Promise<string | undefined> {
    const wanted = new URLSearchParams({ q: query });
    if (query === '') for (const id of this.#recent.ids()) wanted.append('id', id);
    const late = setTimeout(() => asked.abort(), this.#lost.isLost ? patience.whileLost : patience.first);
    try {
      const response = await fetch(`/omstilling/svar?${wanted}`, { signal: asked.signal });
      if (response.status === 401 || response.status === 403) {
        await forgetAll();
        location.reload();
        return undefined;
      }
      if (!response.ok) throw new Error(String(response.status));
      const html = await response.text();
      if (this.#asked !== asked) return undefined;
      if (this.#lost.isLost) this.#say(this.#parts.banner.dataset.online ?? '');
      this.#lost.over();
      history.replaceState(null, '', query === '' ? '/omstilling' : `/omstilling?${wanted}`);
      return html;
    } finally {
      clearTimeout(late);
    }
  }

  async #withoutServer(query: string, asked: AbortController): Promise<void> {
    const found = await this.#lost.answer(query);
    if (this.#asked !== asked) return;
    const nothing = document.createElement('p');
    nothing.textContent = query === '' ? '' : (this.#parts.form.dataset.nothing ?? '');
    this.#show(found ?? nothing);
  }

  #show(...nodes: readonly Node[]): void {
    this.#parts.answers.replaceChildren(...nodes);
    this.#choose(0, this.#parts.input.value !== '' || this.#lost.isLost);
  }

  #press(event: KeyboardEvent): void {
    const keys: Record<string, () => void> = {
      ArrowDown: () => this.#choose(this.#chosen + 1, true),
      ArrowUp: () => this.#choose(this.#chosen - 1, true),
      F8: () => void this.#copy(),
      F9: () => this.#write(),
      Escape: () => this.#clear(),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  get #calls(): readonly HTMLElement[] {
    return [...this.#parts.answers.querySelectorAll<HTMLElement>('.call')];
  }

  #choose(place: number, say: boolean): void {
    const calls = this.#calls;
    this.#chosen = Math.min(Math.max(place, 0), Math.max(calls.length - 1, 0));
    for (const [i, call] of calls.entries()) call.toggleAttribute('data-chosen', i === this.#chosen);
    const chosen = calls[this.#chosen];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (!say) return;
    const name = chosen?.querySelector('.call__name')?.textContent ?? this.#parts.answers.textContent ?? '';
    const away = chosen?.querySelector('.call__away')?.textContent ?? '';
    this.#say([name, chosen?.dataset.number, away].filter(Boolean).join(', '));
  }

  /** Said to who uses a screen reader; while the network is lost, that first. */
  #say(text: string): void {
    const lost = this.#lost.isLost ? this.#parts.banner.textContent?.trim() : '';
    this.#parts.status.textContent = [lost, text].filter(Boolean).join(' ');
  }

  /** Whoever types and presses Enter at once means what they typed, not what was found before it. */
  async #callWhenAnswered(): Promise<void> {
    const answered = this.#answered;
    await answered;
    if (answered === this.#answered) this.#call();
  }

  #call(): void {
    const number = this.#calls[this.#chosen]?.dataset.number;
    const links = this.#calls[this.#chosen]?.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]') ?? [];
    [...links].find((link) => link.textContent === number)?.click();
  }

  /** By mouse or by Enter: a call is remembered; or those that are, are forgotten. */
  #click({ target }: Event): void {
    if (!(target instanceof Element)) return;
    const id = target.closest('a[href^="tel:"]') && target.closest<HTMLElement>('.call')?.dataset.id;
    if (id) this.#recent.add(id);
    if (!target.closest('[data-forget]')) return;
    this.#recent.forget();
    this.#parts.answers.replaceChildren();
    this.#say(this.#parts.form.dataset.forgotten ?? '');
    this.#parts.input.focus();
  }

  async #copy(): Promise<void> {
    const number = this.#calls[this.#chosen]?.dataset.number;
    if (!number) return;
    await navigator.clipboard.writeText(number);
    this.#say((this.#parts.form.dataset.copied ?? '').replace('{number}', number));
  }

  #write(): void {
    this.#calls[this.#chosen]?.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.click();
  }

  #clear(): void {
    this.#parts.input.value = '';
    void this.#ask();
  }
}

/** Does something once, when nobody has typed for a while: callers come first. */
function whenQuiet(typedIn: HTMLElement, work: () => void): void {
  let waiting = setTimeout(begin, quiet);
  typedIn.addEventListener('input', wait);
  function wait(): void {
    clearTimeout(waiting);
    waiting = setTimeout(begin, quiet);
  }
  function begin(): void {
    typedIn.removeEventListener('input', wait);
    work();
  }
}

const form = document.querySelector<HTMLFormElement>('.switchboard-form');
const input = document.querySelector<HTMLInputElement>('#hvem');
const answers = document.querySelector<HTMLElement>('#svar');
const status = document.querySelector<HTMLElement>('#valgt');
const banner = document.querySelector<HTMLElement>('#uden-net');
if (form && input && answers && status && banner) {
  new Screen({ form, input, answers, status, banner });
  document.querySelector('.switchboard-end form')?.addEventListener('submit', () => {
    new Recent(form.dataset.operator ?? '').forget();
    void forgetAll();
  });
  whenQuiet(input, () => void keepForOffline().catch(() => undefined));
} else {
  // Whoever may not be here any more leaves nothing behind.
  void forgetAll();
}
