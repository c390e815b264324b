// SPDX-License-Identifier: MPL-2.0

/** What the form of the order says, in Danish. English has the same keys. */
export const da = {
  title: 'Rækkefølge',
  units: (count: number) => `${count} enheder`,
  hint: 'Skriv numre, eller flyt en enhed op eller ned. Først når du gemmer, ændres siden.',
  notSaved: 'Rækkefølgen er ikke gemt endnu.',
  placeOf: (unit: string) => `Plads for ${unit}`,
  up: (unit: string) => `Flyt ${unit} op`,
  down: (unit: string) => `Flyt ${unit} ned`,
  save: 'Gem rækkefølgen',
  reason: 'Rækkefølge rettet',
};
export type OrderTexts = typeof da;
