// SPDX-License-Identifier: MPL-2.0

/** What a document scores that answers none of the words beside those it does answer, as a share. */
const alone = 0.3;
/** How much the best prior adds to the worst. */
const priorShare = 0.2;

/** What scores less than this share of the best is not worth showing. */
export const worthShowing = 0.25;

/**
 * How well a document fits a query, 0 to 1: how well it answers the words (`answer`), how much of them (`covered`), of all that
 * they weigh, and how likely it is to be looked for anyway.
 */
export function scoreOf(answer: number, covered: number, weight: number, prior: number): number {
  if (weight === 0) return 0;
  const coordination = alone + (1 - alone) * (covered / weight);
  return (answer / weight) * coordination * ((1 + priorShare * prior) / (1 + priorShare));
}
