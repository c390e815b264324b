// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What the organisation diagram says no to. */
export const diagramRefusals = {
  'diagram-too-large': {
    da: 'Der er flere enheder under {unit}, end der kan tegnes på én gang; grænsen er {limit}.',
    en: 'There are more units under {unit} than can be drawn at once; the limit is {limit}.',
    remedy: {
      da: 'Vis færre niveauer, eller tegn en af enhederne under den.',
      en: 'Show fewer levels, or draw one of the units under it.',
    },
  },
  'diagram-too-deep': {
    da: 'Der er flere niveauer under {unit}, end der kan tegnes; grænsen er {limit}.',
    en: 'There are more levels under {unit} than can be drawn; the limit is {limit}.',
    remedy: {
      da: 'Vis færre niveauer, eller tegn en af enhederne under den.',
      en: 'Show fewer levels, or draw one of the units under it.',
    },
  },
} as const satisfies Record<string, Sentences>;
