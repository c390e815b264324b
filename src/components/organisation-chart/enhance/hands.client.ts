// SPDX-License-Identifier: MPL-2.0
import type { Chart } from './chart.client.ts';
import type { Zoom } from './zoom.client.ts';

/** A mouse's wheel turns in large steps, fingers on a touchpad in small ones. */
const notch = 20;

/** The wheel with Ctrl, which is also what a pinch on a touchpad is. Without Ctrl it scrolls, as everywhere. */
export function zoomByWheel({ view }: Chart, zoom: Zoom): void {
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const turned = Math.max(-notch, Math.min(notch, event.deltaY));
    zoom.to(zoom.scale * Math.exp(-turned / 100), { x: event.clientX, y: event.clientY });
  };
  view.addEventListener('wheel', turn, { passive: false });
}

/** Two fingers that draw apart or together. One finger scrolls by itself. */
export function zoomByPinch({ view }: Chart, zoom: Zoom): void {
  let [apart, scale] = [0, 1];
  view.addEventListener('touchstart', ({ touches }) => {
    apart = distanceOf(touches);
    scale = zoom.scale;
  });
  const pinch = (event: TouchEvent) => {
    const [one, other] = event.touches;
    if (!one || !other || apart === 0) return;
    event.preventDefault();
    const middle = { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 };
    zoom.to((scale * distanceOf(event.touches)) / apart, middle);
  };
  view.addEventListener('touchmove', pinch, { passive: false });
}

function distanceOf([one, other]: TouchList): number {
  return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
}

/** So far a pointer may slip before it is a drag. */
const slip = 4;

/** A mouse takes hold of a drawing that is larger than its room, also at a box, which is then not followed. */
export function panByMouse({ view }: Chart, zoom: Zoom): void {
  let from: PointerEvent | undefined;
  let dragged = false;
  view.addEventListener('pointerdown', (event) => {
    const takesHold = event.pointerType === 'mouse' && event.button === 0 && !zoom.isFitted;
    from = takesHold ? event : undefined;
    dragged = false;
  });
  view.addEventListener('pointermove', (event) => {
    if (!from || event.buttons === 0) return;
    const [x, y] = [event.clientX - from.clientX, event.clientY - from.clientY];
    if (!dragged && Math.hypot(x, y) < slip) return;
    if (!dragged) view.setPointerCapture(event.pointerId);
    dragged = true;
    from = event;
    view.scrollBy(-x, -y);
  });
  view.addEventListener('dragstart', (event) => !zoom.isFitted && event.preventDefault());
  view.addEventListener('click', (event) => dragged && event.preventDefault(), true);
}
