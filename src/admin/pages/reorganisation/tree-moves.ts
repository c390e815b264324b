// SPDX-License-Identifier: MPL-2.0
// What a browser does: nothing of it runs on the server.

/** Where a unit goes: beside another, or under it. */
export type Place = 'before' | 'after' | 'into';

export function rowsOf(tree: HTMLElement): readonly HTMLElement[] {
  return [...tree.querySelectorAll<HTMLElement>('li[data-unit] > .draft-tree__row')];
}

/** Sends a unit, or all that are ticked where it is one of them, to its new place. */
export function sendMove(item: HTMLElement, target: HTMLElement, place: Place): void {
  const parent = place === 'into' ? target : aboveOf(target);
  const before = place === 'into' ? undefined : place === 'before' ? target : nextOf(target);
  const form = document.querySelector<HTMLFormElement>('#de-valgte');
  if (!parent || !form) return;
  const value = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
  send(form.action, [
    ['token', value('token')],
    ['set', value('set')],
    ['under', parent.dataset.unit ?? ''],
    ['hvor', before?.dataset.unit ?? 'sidst'],
    ...alongWith(item).map((unit): [string, string] => ['enhed', unit]),
  ]);
}

/** The item of the unit above. */
export function aboveOf(item: HTMLElement): HTMLElement | undefined {
  return item.parentElement?.closest<HTMLElement>('li[data-unit]') ?? undefined;
}

export function nextOf(item: HTMLElement): HTMLElement | undefined {
  return beside(item, 'nextElementSibling');
}

export function previousOf(item: HTMLElement): HTMLElement | undefined {
  return beside(item, 'previousElementSibling');
}

/** The next sibling that stands there after the change: those that close or go are passed over. */
function beside(
  item: HTMLElement,
  direction: 'nextElementSibling' | 'previousElementSibling',
): HTMLElement | undefined {
  let one = item[direction];
  while (one instanceof HTMLElement && one.dataset.unit === undefined) one = one[direction];
  return one instanceof HTMLElement ? one : undefined;
}

function alongWith(item: HTMLElement): readonly string[] {
  const unit = item.dataset.unit ?? '';
  const ticked = [...document.querySelectorAll<HTMLInputElement>('[name=enhed][form=de-valgte]:checked')];
  const units = ticked.map(({ value }) => value);
  return units.includes(unit) ? units : [unit];
}

function send(action: string, fields: readonly (readonly [string, string])[]): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of fields) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}
