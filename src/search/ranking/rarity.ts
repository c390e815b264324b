// SPDX-License-Identifier: MPL-2.0

/** What a word of the query weighs at least, however many documents answer it. */
const least = 0.35;
/** How much less the commonest word of the organisation answers than one that stands in one document. */
const forCommon = 0.15;

function share(standing: number, documents: number): number {
  const all = Math.log(documents + 1);
  return all === 0 ? 1 : Math.log((documents + 1) / Math.min(Math.max(standing, 1), documents + 1)) / all;
}

/** What a word of a query weighs: from 1 where one document answers it down to a third where all do. */
export function rarity(answering: number, documents: number): number {
  return Math.max(share(answering, documents), least);
}

/**
 * How well a word that stands in so many documents answers: a little less, the more there are. Where thirty are called
 * skole, the one that alone has skoler for its task is likelier meant by skolerne.
 */
export function commonAs(standing: number, documents: number): number {
  return 1 - forCommon + forCommon * share(standing, documents);
}
