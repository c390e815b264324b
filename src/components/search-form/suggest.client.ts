// SPDX-License-Identifier: MPL-2.0

interface Suggestion {
  readonly name: string;
  readonly label: string;
  readonly place: string;
  readonly url: string;
}

/** So long nothing is asked for after a key: who types on is not served in between. In milliseconds. */
const pause = 60;
const most = 8;
let made = 0;

/**
 * Suggestions under a search field while somebody types: a combobox with a list (ARIA Authoring Practices). The form
 * stays as it is: Enter searches, where no suggestion has been chosen.
 */
class Suggestions {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #asked: AbortController | undefined;
  #timer = 0;
  #options: readonly HTMLElement[] = [];
  #chosen = -1;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#form = form;
    this.#input = input;
    made += 1;
    this.#list.id = `forslag-${made}`;
    this.#list.className = 'suggestions';
    this.#list.role = 'listbox';
    this.#list.ariaLabel = form.dataset.suggestionsLabel ?? '';
    this.#list.hidden = true;
    this.#status.className = 'sr-only';
    this.#status.role = 'status';
    form.append(this.#list, this.#status);
    this.#prepare();
  }

  #prepare(): void {
    const input = this.#input;
    input.role = 'combobox';
    input.autocomplete = 'off';
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    this.#close();
    input.addEventListener('input', () => this.#askSoon());
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.#close());
    // The field keeps the focus while the list is clicked.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), pause);
  }

  async #ask(): Promise<void> {
    this.#asked?.abort();
    const query = this.#input.value.trim();
    if (query.length < 2) {
      this.#close();
      return;
    }
    const asked = new AbortController();
    this.#asked = asked;
    const words = new URLSearchParams({ q: query, antal: String(most) });
    const day = new FormData(this.#form).get('dato');
    if (day) words.set('dato', String(day));
    try {
      const answer = await fetch(`${this.#form.dataset.suggestions}?${words}`, { signal: asked.signal });
      const { results } = (await answer.json()) as { readonly results: readonly Suggestion[] };
      if (!asked.signal.aborted) this.#show(results);
    } catch {
      // Without the network, or overtaken by another key: the form itself still searches.
      if (!asked.signal.aborted) this.#close();
    }
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#chosen = -1;
    this.#options = suggestions.map((one, i) => optionFor(one, `${this.#list.id}-${i}`));
    this.#list.replaceChildren(...this.#options);
    const open = suggestions.length > 0 && document.activeElement === this.#input;
    this.#list.hidden = !open;
    this.#input.ariaExpanded = String(open);
    this.#input.removeAttribute('aria-activedescendant');
    const { suggestionsOne = '', suggestionsMany = '' } = this.#form.dataset;
    const count = suggestions.length;
    this.#status.textContent = open
      ? count === 1
        ? suggestionsOne
        : suggestionsMany.replace('{n}', String(count))
      : '';
  }

  #close(): void {
    this.#askNoMore();
    this.#show([]);
  }

  #askNoMore(): void {
    this.#asked?.abort();
    clearTimeout(this.#timer);
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.#list.hidden) this.#close();
    else if (event.key === 'ArrowDown') this.#choose(this.#chosen + 1);
    else if (event.key === 'ArrowUp') this.#choose(this.#chosen - 1);
    else if (event.key === 'Enter' && this.#chosen >= 0) this.#options[this.#chosen]?.click();
    else return;
    event.preventDefault();
  }

  /** One before the first and one after the last is the field itself. */
  #choose(place: number): void {
    const options = this.#options;
    if (this.#list.hidden) {
      this.#askSoon();
      return;
    }
    // What comes late would take the list away under whoever chooses from it.
    this.#askNoMore();
    this.#chosen = place >= options.length ? -1 : place < -1 ? options.length - 1 : place;
    for (const [i, option] of options.entries()) option.ariaSelected = String(i === this.#chosen);
    const option = options[this.#chosen];
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }
}

function optionFor({ name, label, place, url }: Suggestion, id: string): HTMLLIElement {
  const [option, note] = [document.createElement('li'), document.createElement('span')];
  option.id = id;
  option.role = 'option';
  option.ariaSelected = 'false';
  note.className = 'note';
  note.textContent = place || label;
  option.append(name, note);
  option.addEventListener('click', () => location.assign(url));
  return option;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  if (input) new Suggestions(form, input);
}
