// SPDX-License-Identifier: MPL-2.0
import type { OrganisationProfile } from '../../organisation/index.ts';
import { contrast, type Hex, luminance, mix } from './colour.ts';
import { readable } from './readable.ts';

export type Theme = Pick<NonNullable<OrganisationProfile['theme']>, 'brand' | 'accent'>;

/** What a theme decides; all else in tokens.css is the same for every organisation. */
export type ThemeTokens = Readonly<
  Record<'brand' | 'brand-ink' | 'link' | 'accent' | 'accent-ink' | 'tint', Hex>
>;

export const lightPaper = '#ffffff';
export const darkPaper = '#10171e';
const white = '#ffffff';
const black = '#000000';
const ink = '#15202b';

/** The least contrast of text and its ground: WCAG 2.2, 1.4.3 (AA). */
const textRatio = 4.5;

/** The colours for paper and for the dark: what would not be readable is darkened or lightened until it is. */
export function themeTokens({ brand, accent }: Theme): {
  readonly light: ThemeTokens;
  readonly dark: ThemeTokens;
} {
  const tint = mix(lightPaper, brand, 0.05);
  const darkTint = mix(darkPaper, mix(brand, white, 0.4), 0.1);
  const [light, dark] = [
    [lightPaper, tint],
    [darkPaper, darkTint],
  ];
  return {
    light: {
      ...band(brand),
      tint,
      link: readable(brand, 'darker', light, textRatio),
      ...fill(readable(accent, 'darker', light, textRatio)),
    },
    dark: {
      ...band(dimmed(brand)),
      tint: darkTint,
      link: readable(brand, 'lighter', dark, 8),
      ...fill(readable(accent, 'lighter', dark, 6)),
    },
  };
}

/** Header and chooser: the brand with white or dark letters, whichever it carries better. */
function band(brand: Hex): Pick<ThemeTokens, 'brand' | 'brand-ink'> {
  const letters = contrast(white, brand) >= contrast(ink, brand) ? white : ink;
  const away = letters === white ? 'darker' : 'lighter';
  return { brand: readable(brand, away, [letters], textRatio), 'brand-ink': letters };
}

/** In the dark no large area may shine. */
function dimmed(brand: Hex): Hex {
  let share = 0;
  while (luminance(mix(brand, black, share)) > 0.035) share += 0.05;
  return mix(brand, black, share);
}

function fill(accent: Hex): Pick<ThemeTokens, 'accent' | 'accent-ink'> {
  return { accent, 'accent-ink': contrast(white, accent) >= textRatio ? white : ink };
}
