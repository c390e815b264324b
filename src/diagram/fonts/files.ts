// SPDX-License-Identifier: MPL-2.0
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The typeface of the product, in the two weights that diagrams are measured in; then one with the letters that it
 * lacks (Hebrew, Arabic, signs), for names from elsewhere. Whole fonts: neither Typst nor resvg reads woff2.
 */
export const fontFiles: readonly string[] = [
  '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
].map((name) => resolve(name));

/** The name of the first of them, as a font file and a style sheet say it. */
export const family = 'IBM Plex Sans';
