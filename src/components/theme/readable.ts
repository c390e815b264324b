// SPDX-License-Identifier: MPL-2.0
import { contrast, type Hex } from './colour.ts';
import { toHex, toHsl } from './hsl.ts';

/** A very strong colour, made light, would glow; this much is left of it. */
const mostSaturation = 0.8;
const steps = 50;

/**
 * The colour of the same hue nearest to `colour`, darker or lighter, that has the contrast on all `grounds`.
 * Black or white where no colour of the hue has it.
 */
export function readable(
  colour: Hex,
  direction: 'darker' | 'lighter',
  grounds: readonly Hex[],
  ratio: number,
): Hex {
  const fits = (tried: Hex) => grounds.every((ground) => contrast(tried, ground) >= ratio);
  if (fits(colour)) return colour;
  const { hue, saturation, lightness } = toHsl(colour);
  const goal = direction === 'darker' ? 0 : 1;
  const tries = Array.from(
    { length: steps + 1 },
    (_, step) => lightness + ((goal - lightness) * step) / steps,
  );
  const shades = tries.map((tried) =>
    toHex({ hue, saturation: Math.min(saturation, mostSaturation), lightness: tried }),
  );
  return shades.find(fits) ?? (direction === 'darker' ? '#000000' : '#ffffff');
}
