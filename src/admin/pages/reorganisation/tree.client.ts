// SPDX-License-Identifier: MPL-2.0
import { moveByKey } from './tree-keys.ts';
import { type Place, rowsOf, sendMove } from './tree-moves.ts';

const tree = document.querySelector<HTMLElement>('[data-tree]');
if (tree) enhance(tree);

/** Units are moved by dragging them, and by keys; what either comes to is sent as the form beside the tree would send it. */
function enhance(tree: HTMLElement): void {
  for (const hint of document.querySelectorAll<HTMLElement>('.draft-tree__script')) hint.hidden = false;
  for (const row of rowsOf(tree)) makeDraggable(row);
  tree.addEventListener('keydown', (event) => moveByKey(tree, event));
}

let dragged: HTMLElement | undefined;

function makeDraggable(row: HTMLElement): void {
  const item = row.closest<HTMLElement>('li');
  const isTop = item?.parentElement?.hasAttribute('data-tree');
  if (!item || isTop === undefined) return;
  if (!isTop) {
    row.draggable = true;
    // Else a browser drags the link's address.
    for (const link of row.querySelectorAll('a')) link.draggable = false;
    row.addEventListener('dragstart', (event) => {
      dragged = item;
      event.dataTransfer?.setData('text/plain', item.dataset.unit ?? '');
    });
    row.addEventListener('dragend', () => {
      dragged = undefined;
    });
  }
  row.addEventListener('dragover', (event) => {
    const place = placeUnder(event, row, isTop);
    if (!place || !dragged || dragged.contains(item)) return;
    event.preventDefault();
    row.dataset.drop = place;
  });
  for (const ends of ['dragleave', 'drop'] as const)
    row.addEventListener(ends, () => {
      delete row.dataset.drop;
    });
  row.addEventListener('drop', (event) => {
    event.preventDefault();
    const place = placeUnder(event, row, isTop);
    if (place && dragged && !dragged.contains(item)) sendMove(dragged, item, place);
  });
}

/** Near the upper or lower edge one drops beside, else into. */
function placeUnder(event: DragEvent, row: HTMLElement, isTop: boolean): Place {
  if (isTop) return 'into';
  const { top, height } = row.getBoundingClientRect();
  const part = (event.clientY - top) / height;
  if (part < 0.3) return 'before';
  return part > 0.7 ? 'after' : 'into';
}
