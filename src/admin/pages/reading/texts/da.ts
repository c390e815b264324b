// SPDX-License-Identifier: MPL-2.0

/** What the pages for readers of the house say, in Danish. English has the same keys. */
export const da = {
  inside: 'Det, som kun huset må se, er mærket.',
  edit: 'Ret enheden',
  posts: 'Stillinger',
  reached: 'Kontakt',
  tasks: 'Opgaver',
  units: 'Enheder under den',
  internal: 'kun for huset',
  internalUnit: 'Enheden er kun for huset.',
  away: 'fraværende',
  awayUntil: (day: string) => `fraværende, tilbage ${day}`,
  none: 'Der er ikke registreret noget.',
};
export type ReadingTexts = typeof da;
