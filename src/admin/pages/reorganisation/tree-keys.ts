// SPDX-License-Identifier: MPL-2.0
// What a browser does: nothing of it runs on the server.
import { aboveOf, nextOf, previousOf, rowsOf, sendMove } from './tree-moves.ts';

let cut: HTMLElement | undefined;

/** Arrows go from unit to unit; with Alt they move one; Ctrl+X and Ctrl+V cut one out and put it in under another. */
export function moveByKey(tree: HTMLElement, event: KeyboardEvent): void {
  const item = (event.target as Element).closest<HTMLElement>('li[data-unit]');
  if (!item) return;
  const done = event.altKey ? moveBy(item, event.key) : go(tree, item, event);
  if (done) event.preventDefault();
}

function go(tree: HTMLElement, item: HTMLElement, event: KeyboardEvent): boolean {
  const isControl = event.ctrlKey || event.metaKey;
  if (isControl && event.key === 'x') return cutOut(item);
  if (isControl && event.key === 'v') return putIn(item);
  if (event.key === 'Escape') return letGo();
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return false;
  const rows = rowsOf(tree);
  const at = rows.findIndex((row) => row.parentElement === item);
  rows[at + step]?.querySelector('a')?.focus();
  return true;
}

/** Up and down among its siblings, right under the one before it, left out of the one above it. */
function moveBy(item: HTMLElement, key: string): boolean {
  const [previous, next, above] = [previousOf(item), nextOf(item), aboveOf(item)];
  if (!above) return false;
  if (key === 'ArrowUp' && previous) sendMove(item, previous, 'before');
  else if (key === 'ArrowDown' && next) sendMove(item, next, 'after');
  else if (key === 'ArrowRight' && previous) sendMove(item, previous, 'into');
  else if (key === 'ArrowLeft' && aboveOf(above)) sendMove(item, above, 'after');
  else return key.startsWith('Arrow');
  return true;
}

function cutOut(item: HTMLElement): boolean {
  letGo();
  if (!aboveOf(item)) return true;
  cut = item;
  item.classList.add('draft-tree__item--cut');
  say(item);
  return true;
}

function putIn(item: HTMLElement): boolean {
  if (cut && !cut.contains(item)) sendMove(cut, item, 'into');
  return true;
}

function letGo(): boolean {
  cut?.classList.remove('draft-tree__item--cut');
  cut = undefined;
  return true;
}

/** Readers of the screen hear which one it is. */
function say(item: HTMLElement): void {
  const said = document.querySelector('[data-said]');
  const name = item.querySelector('a')?.textContent ?? '';
  if (said) said.textContent = `✂ ${name}`;
}
