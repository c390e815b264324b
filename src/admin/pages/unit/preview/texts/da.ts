// SPDX-License-Identifier: MPL-2.0

/** What is said of looking at a text before it is saved, in Danish. English has the same keys. */
export const da = {
  look: 'Vis, hvordan det bliver',
  notSaved: 'Sådan bliver det. Det er ikke gemt endnu.',
  howToWrite:
    'En tom linje begynder et nyt afsnit. ## foran en overskrift, - eller 1. foran hvert punkt, **fed**, *kursiv*, [tekst](https://adresse).',
};
export type PreviewTexts = typeof da;
