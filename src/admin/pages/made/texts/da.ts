// SPDX-License-Identifier: MPL-2.0

/** What the pages on what one user has changed say, in Danish. English has the same keys. */
export const da = {
  title: (name: string) => `Hvad ${name} har ændret`,
  own: 'Hvad du har ændret',
  lead: 'Hver ændring med, hvad der blev anderledes: hvornår, hvor og hvorfor.',
  onlyParts: 'Du ser kun det, der ligger i dine enheder.',
  link: 'Se, hvad brugeren har ændret',
  ownLink: 'Se, hvad du har ændret',
  whole: 'Hele organisationen',
  none: 'Her er ingen ændringer.',
  noneHere: 'Her er ingen ændringer, som du kan se.',
  cut: 'Ændringen omfatter mere, end der er plads til her.',
};
export type MadeTexts = typeof da;
