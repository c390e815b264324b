// SPDX-License-Identifier: MPL-2.0
import { urlOf } from './chart.client.ts';

const names = ['fold-ud', 'fold-ind'];
/** So many branches an address may say are folded. */
const most = 20;

/** What an address says of branches: units by their paths from the diagram's own unit. */
function foldsIn({ searchParams }: URL): string[] {
  return names.flatMap((name) => searchParams.getAll(name));
}

/** The unit whose branch a link on this page folds or unfolds: its path; undefined for other links. */
export function foldedBy(link: Element): string | undefined {
  const [here, there] = [new URL(location.href), urlOf(link)];
  if (withoutFolds(here) !== withoutFolds(there)) return undefined;
  const [now, then] = [foldsIn(here), foldsIn(there)];
  const unit = then.find((path) => !now.includes(path)) ?? now.find((path) => !then.includes(path));
  return unit === undefined ? undefined : `${unitOf()}/${unit}`;
}

function withoutFolds({ href }: URL): string {
  const url = new URL(href);
  for (const name of names) url.searchParams.delete(name);
  url.hash = '';
  url.searchParams.sort();
  return url.href;
}

/** The same page with one more branch folded; undefined where as many are as can be. */
export function foldingIn(path: string): string | undefined {
  const url = new URL(location.href);
  const unit = path.slice(unitOf().length + 1);
  if (unit === '' || url.searchParams.getAll('fold-ind').length >= most) return undefined;
  url.searchParams.append('fold-ind', unit);
  return url.pathname + url.search;
}

/** The address of the unit that a diagram is of: this page's, where no other is said. */
export function unitOf({ pathname }: URL | Location = location): string {
  return pathname.replace(/\/organisationsdiagram$/, '');
}

/** The diagram of a unit alone, on the same day. */
export function diagramOf(unit: Element): string {
  const { pathname, search } = urlOf(unit);
  return `${pathname.replace(/\/$/, '')}/organisationsdiagram${search}`;
}
