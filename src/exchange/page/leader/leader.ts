// SPDX-License-Identifier: MPL-2.0
import type { Capacity } from '../../../organisation/index.ts';

/** A post and, where the page names one, the person who holds it. */
export interface Leader {
  readonly title: string;
  readonly name: string | null;
  readonly capacity: Capacity;
  readonly vacant: boolean;
  /** The units it is for, as the words say: "Direktør for Børn og Unge", "chef for Økonomi". */
  readonly of: string | null;
  /** How many hold it where no names are given: "to direktører". */
  readonly seats: number;
  /** Whether words say that it leads, or only that it is there: "direktør" leads, "konsulent" does not. */
  readonly leading: boolean;
}

const leads =
  /(?:chef|direktør|leder|borgmester|rådmand|formand|rektor|provst|forstander|bestyrer|inspektør|arkitekt|chefjurist)$/i;
const supports =
  /^(?:vice|sous|stedfortrædende|viceskole|assisterende)|souschef|viceborgmester|projektleder|næstformand/i;

/** Whether a title is that of a head. A deputy head (vice-, souschef) is one only where nobody else is. */
export function isLeading(title: string): boolean {
  const head = title.split(/ (?:for|af|i|ved|på|hos) /)[0] ?? title;
  return (
    (/^ledende /i.test(head) || leads.test(head.replace(/(?<=chef|direktør|leder)e?n?$/, ''))) &&
    !/projektleder|næstformand/i.test(head)
  );
}

export const isDeputyTitle = (title: string): boolean => supports.test(title);
