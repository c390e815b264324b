// SPDX-License-Identifier: MPL-2.0
import type { OfflineCall, OfflineFigures } from './figures.ts';
import { placeOf } from './find.client.ts';

/** What was found, under a heading, as the screen has it. */
export function drawCalls(
  units: OfflineFigures['units'],
  calls: readonly OfflineCall[],
  heading: string,
): HTMLElement {
  const list = made('ol', { class: 'calls' }, ...calls.map((call) => drawCall(units, call)));
  return made('div', {}, made('h2', { class: 'sr-only' }, `${heading}: ${calls.length}`), list);
}

function drawCall(units: OfflineFigures['units'], call: OfflineCall): HTMLElement {
  const [name, title, unit, numbers, email, away, instead] = call;
  const place = placeOf(units, unit).filter((one) => one !== name);
  const who = made(
    'div',
    { class: 'call__who' },
    made('h3', { class: 'call__name' }, name),
    made('p', {}, [title, place.join(' › ')].filter(Boolean).join(' · ')),
    ...(away
      ? [made('p', { class: 'call__away' }, away, ...(instead ? [' ', telephone(instead)] : []))]
      : []),
  );
  const reach = made(
    'div',
    { class: 'call__reach' },
    ...numbers.map(([text, about]) =>
      made(
        'span',
        { class: 'call__number' },
        telephone(text),
        ...(about ? [made('span', { class: 'note' }, about)] : []),
      ),
    ),
    ...(email ? [made('a', { href: `mailto:${encodeURIComponent(email)}` }, email)] : []),
  );
  const number = instead || (numbers[0]?.[0] ?? '');
  return made('li', { class: 'call', 'data-number': number }, who, reach);
}

function telephone(text: string): HTMLElement {
  const digits = text.replace(/\s/g, '');
  return made('a', { href: `tel:${digits.startsWith('+') ? digits : `+45${digits}`}` }, text);
}

function made(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...within: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...within);
  return element;
}
