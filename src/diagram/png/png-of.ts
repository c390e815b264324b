// SPDX-License-Identifier: MPL-2.0
import { type Outcome, refuse, refused, success } from '../../organisation/index.ts';
import type { Press } from '../press/press.ts';
import type { Picture } from './picture.ts';

/** The largest picture: this many pixels, from this many characters of SVG. */
const largestPng = { pixels: 12_000_000, characters: 4_000_000 };

/** A drawing as PNG. Refused where it is too large (`png-too-large`) or too many wait (`png-busy`). */
export async function pngOf(
  press: Press,
  svg: string,
  size: Omit<Picture, 'svg'>,
): Promise<Outcome<Uint8Array>> {
  if (isTooLarge(svg, size)) return refused(refuse('png-too-large'));
  const printed = await press.print({ kind: 'png', picture: { svg, ...size } });
  if (printed === 'busy') return refused(refuse('png-busy'));
  return typeof printed === 'string' ? refused(refuse('png-too-large')) : success(printed);
}

function isTooLarge(svg: string, { width, height }: Omit<Picture, 'svg'>): boolean {
  return width * height > largestPng.pixels || svg.length > largestPng.characters;
}
