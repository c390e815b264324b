// SPDX-License-Identifier: MPL-2.0

/** The operators' screen at each key: the field keeps the focus, the arrows choose, Enter calls. */
class Screen {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #answers: HTMLElement;
  readonly #status: HTMLElement;
  #asked: AbortController | undefined;
  #chosen = 0;

  constructor(form: HTMLFormElement, input: HTMLInputElement, answers: HTMLElement, status: HTMLElement) {
    this.#form = form;
    this.#input = input;
    this.#answers = answers;
    this.#status = status;
    input.addEventListener('input', () => void this.#ask());
    input.addEventListener('keydown', (event) => this.#press(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#call();
    });
    input.focus();
    input.select();
    this.#choose(0, false);
  }

  /** Asks for what is found by now; who types on is answered for what they typed last. */
  async #ask(): Promise<void> {
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    const query = new URLSearchParams({ q: this.#input.value });
    try {
      const response = await fetch(`/omstilling/svar?${query}`, { signal: asked.signal });
      if (response.status === 401) return location.reload();
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (asked.signal.aborted) return;
      this.#answers.replaceChildren(...page.body.childNodes);
      history.replaceState(null, '', `/omstilling?${query}`);
      this.#choose(0, true);
    } catch (error) {
      if (!asked.signal.aborted) throw error;
    }
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
    return [...this.#answers.querySelectorAll<HTMLElement>('.call')];
  }

  #choose(place: number, say: boolean): void {
    const calls = this.#calls;
    this.#chosen = Math.min(Math.max(place, 0), Math.max(calls.length - 1, 0));
    for (const [i, call] of calls.entries()) call.toggleAttribute('data-chosen', i === this.#chosen);
    const chosen = calls[this.#chosen];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (!say) return;
    const name = chosen?.querySelector('.call__name')?.textContent ?? this.#answers.textContent ?? '';
    const away = chosen?.querySelector('.call__away')?.textContent ?? '';
    this.#status.textContent = [name, chosen?.dataset.number, away].filter(Boolean).join(', ');
  }

  #call(): void {
    const number = this.#calls[this.#chosen]?.dataset.number;
    const links = this.#calls[this.#chosen]?.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]') ?? [];
    [...links].find((link) => link.textContent === number)?.click();
  }

  async #copy(): Promise<void> {
    const number = this.#calls[this.#chosen]?.dataset.number;
    if (!number) return;
    await navigator.clipboard.writeText(number);
    this.#status.textContent = (this.#form.dataset.copied ?? '').replace('{number}', number);
  }

  #write(): void {
    this.#calls[this.#chosen]?.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.click();
  }

  #clear(): void {
    this.#input.value = '';
    void this.#ask();
  }
}

const form = document.querySelector<HTMLFormElement>('.switchboard-form');
const input = document.querySelector<HTMLInputElement>('#hvem');
const answers = document.querySelector<HTMLElement>('#svar');
const status = document.querySelector<HTMLElement>('#valgt');
if (form && input && answers && status) new Screen(form, input, answers, status);
