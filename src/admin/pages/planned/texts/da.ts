// SPDX-License-Identifier: MPL-2.0

/** What is said of what is planned, in Danish. English has the same keys. */
export const da = {
  title: 'Planlagt til senere',
  from: (day: string, what: string) => `Fra den ${day}: ${what}`,
  until: (lastDay: string, what: string) => `Til og med den ${lastDay}: ${what}`,
  by: (who: string, when: string, why: string) => `Planlagt af ${who} ${when}: ${why}`,
  takeBack: 'Tag tilbage',
  partOf: 'En del af omorganiseringen',
  onlyWhole: 'Den kan kun trækkes tilbage som helhed.',
  takenBack: 'Den planlagte ændring er taget tilbage.',
  reason: 'Planlagt ændring taget tilbage',
  comesUnder: (unit: string) => `${unit} kommer herunder`,
  movesTo: (unit: string, parent: string) => `${unit} flytter til ${parent}`,
  closes: (unit: string) => `${unit} lukker`,
  order: (units: readonly string[]) => `Rækkefølgen bliver ${units.join(', ')}`,
};
export type PlannedTexts = typeof da;
