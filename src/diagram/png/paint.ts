// SPDX-License-Identifier: MPL-2.0
import { Resvg } from '@resvg/resvg-js';
import { family, fontFiles } from '../fonts/files.ts';
import type { Picture } from './picture.ts';

const font = {
  loadSystemFonts: false,
  fontFiles: [...fontFiles],
  defaultFontFamily: family,
  sansSerifFamily: family,
};

/** Paints a drawing as PNG. Runs in the press's process: it blocks. */
export function paint(picture: Picture): Uint8Array {
  const { background } = picture;
  return new Resvg(framed(picture), { font, background, logLevel: 'off' }).render().asPng();
}

/** Room left free all round, in pixels. */
const margin = 20;

/** The drawing inside one of the size that is asked for, which fits it in whatever size it says itself to be. */
function framed({ svg, width, height }: Picture): string {
  const [root] = /<svg\b[^>]*>/.exec(svg) ?? [];
  if (root === undefined) throw new Error('What is to be painted is no SVG.');
  const room = `x="${margin}" y="${margin}" width="${width - 2 * margin}" height="${height - 2 * margin}"`;
  const placed = root.replace(/\s(width|height)="[^"]*"/g, '').replace('<svg', `<svg ${room}`);
  const inside = `${placed}${svg.slice(svg.indexOf(root) + root.length)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;
}
