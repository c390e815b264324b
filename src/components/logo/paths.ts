// SPDX-License-Identifier: MPL-2.0

/** The drawing of the crest, in a field of 30 by 34. */
export const shieldPaths = {
  shield: 'M2 2h26v17c0 8-13 13-13 13S2 27 2 19z',
  gate: 'M8.5 22V12.5h3V15h2v-2.5h3V15h2v-2.5h3V22h-4.9v-2.7a1.6 1.6 0 0 0-3.2 0V22z',
} as const;
