// SPDX-License-Identifier: MPL-2.0
import type { SourceLine } from '../lines/line.ts';

/** The municipality that a page names, and the line where it does so first. */
export interface OrganisationName {
  readonly name: string;
  readonly line: number;
}

/** The names of all municipalities are one word: `Aalborg`, `Ikast-Brande`, `Københavns`. */
const named = /(?<![\p{L}-])(\p{Lu}\p{L}+(?:-\p{L}+)*) (?:Kommune|KOMMUNE)(?:s|S)?(?!\p{L})/gu;

/** Words that begin a sentence on any municipality. */
const noName = /^(?:en|den|denne|din|jeres|vores|hver|hele|ny|og|om|for)$/i;

/** The municipality that the lines name most often; of two the one that is named first. Null where they name none. */
export function organisationIn(lines: readonly SourceLine[]): OrganisationName | null {
  const found = lines.flatMap(({ line, text }) =>
    [...text.matchAll(named)].flatMap(([, word = '']) =>
      noName.test(word) ? [] : { name: `${capitalisedOnly(word)} Kommune`, line },
    ),
  );
  const [most] = [...Map.groupBy(found, ({ name }) => name).values()].toSorted((a, b) => b.length - a.length);
  return most?.[0] ?? null;
}

/** `NORDVED` is Nordved, `HØJE-TAASTRUP` Høje-Taastrup. */
function capitalisedOnly(word: string): string {
  if (word !== word.toUpperCase()) return word;
  return word.replace(/\p{L}+/gu, (part) => `${part.charAt(0)}${part.slice(1).toLowerCase()}`);
}
