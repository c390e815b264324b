// SPDX-License-Identifier: MPL-2.0
import { afterAll, describe, expect, it } from 'vitest';
import { idOf } from '../../testing/organisation.ts';
import { type ReadPng, readPng } from '../../testing/read-png.ts';
import { mayors, strandbySnapshot } from '../../testing/strandby.ts';
import { chartOf } from '../chart/chart-of.ts';
import { drawFor } from '../layout/draw.ts';
import { targets } from '../layout/target.ts';
import { Press } from '../press/press.ts';
import { svgOf } from '../svg/svg.ts';
import { pngOf } from './png-of.ts';

const press = new Press();
afterAll(() => press.end());

const openGraph = { width: 1200, height: 630, background: '#ffffff' } as const;

async function painted(svg: string, size: Parameters<typeof pngOf>[2] = openGraph): Promise<ReadPng> {
  const outcome = await pngOf(press, svg, size);
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.code);
  return readPng(outcome.value);
}

/** `#rrggbb` of a pixel. */
function colour({ pixels, width }: ReadPng, x: number, y: number): string {
  const at = (y * width + x) * 4;
  return `#${Buffer.from(pixels.subarray(at, at + 3)).toString('hex')}`;
}

/** How many pixels are dark. */
function darkIn({ pixels }: ReadPng): number {
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 0) < 128) dark++;
  return dark;
}

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9"><rect width="9" height="9" fill="#00ff00"/></svg>';
const said = (words: string, weight = 400) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60"><text x="5" y="40" font-family="IBM Plex Sans" font-weight="${weight}" font-size="30">${words}</text></svg>`;

describe('a picture', () => {
  it('has the size that is asked for, the drawing in the middle and the background round it', async () => {
    const png = await painted(square, { width: 200, height: 100, background: '#fff0e0' });
    expect([png.width, png.height]).toEqual([200, 100]);
    const across = [2, 65, 75, 125, 135, 197].map((x) => colour(png, x, 50));
    expect(across).toEqual(['#fff0e0', '#fff0e0', '#00ff00', '#00ff00', '#fff0e0', '#fff0e0']);
    expect([5, 95].map((y) => colour(png, 100, y))).toEqual(['#fff0e0', '#fff0e0']);
  });

  it('shows its text, in both weights', async () => {
    const [none, regular, bold] = [
      await painted(said('')),
      await painted(said('Økonomi')),
      await painted(said('Økonomi', 600)),
    ];
    expect(darkIn(none)).toBe(0);
    expect(darkIn(regular)).toBeGreaterThan(2000);
    expect(darkIn(bold)).toBeGreaterThan(darkIn(regular) * 1.1);
  });

  it.each(['שלום', 'مرحبا', '😀', '→ side 2'])('shows %s', async (words) => {
    expect(darkIn(await painted(said(words)))).toBeGreaterThan(500);
  });

  it('of an administration shows it', async () => {
    const chart = chartOf(strandbySnapshot, idOf('unit', mayors), 'da');
    if (!chart.ok) throw new Error('no chart');
    const { drawing } = drawFor(chart.value, targets.openGraph);
    const svg = (boxes: typeof drawing.boxes) =>
      svgOf({ ...drawing, boxes }, { language: 'da', title: mayors, description: mayors, standalone: {} });
    const [whole, mute] = [
      await painted(svg(drawing.boxes)),
      await painted(svg(drawing.boxes.map((box) => ({ ...box, lines: [] })))),
    ];
    expect([whole.width, whole.height]).toEqual([1200, 630]);
    expect(darkIn(whole)).toBeGreaterThan(darkIn(mute) + 2000);
  });

  it.each([
    ['pixels', square, { ...openGraph, width: 12_001, height: 1_000 }],
    ['characters', square.replace('/>', `/>${' '.repeat(4_000_000)}`), openGraph],
  ])('of too many %s is refused', async (_, svg, size) => {
    expect(await pngOf(press, svg, size)).toMatchObject({ ok: false, refusals: [{ code: 'png-too-large' }] });
  });
});
