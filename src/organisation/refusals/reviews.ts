// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What those hear who say who answers for a unit. */
export const reviewsRefusals = {
  'review-responsible': {
    da: '«{email}» kan ikke redigere enheden.',
    en: '“{email}” cannot edit the unit.',
    remedy: {
      da: 'Skriv e-mailen på en, der er redaktør for den.',
      en: 'Write the e-mail of somebody who edits it.',
    },
  },
  'review-days': {
    da: 'Der skal stå et antal dage fra 1 til {most}.',
    en: 'There must be a number of days from 1 to {most}.',
    remedy: {
      da: 'Skriv fx 365, eller lad feltet være tomt.',
      en: 'Write 365, for instance, or leave the field empty.',
    },
  },
} as const satisfies Record<string, Sentences>;
