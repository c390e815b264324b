// SPDX-License-Identifier: MPL-2.0
import type { Relation } from '../../../organisation/index.ts';
import { statedCounts } from '../reading/stated-count.ts';
import { isPoliticalKind, isStaffKind } from '../words/kinds.ts';
import type { UnitDraft } from './draft.ts';
import type { State } from './state.ts';

/**
 * Notes the counts that a text states of a unit, to be checked when all is read. "Områder" are mostly areas of work;
 * they are counted as units where `areas` says that a list of units comes next.
 */
export function addCounts(
  state: State,
  text: string,
  unit: UnitDraft,
  line: number,
  areas = false,
): string[] {
  return statedCounts(text)
    .filter(
      (stated) =>
        !/\bansvar(?:et)? for\b/.test(text.slice(0, stated.from)) &&
        (areas || stated.kind !== 'område') &&
        !isOfOthers(text.slice(0, stated.from)),
    )
    .flatMap(({ count, kind, noun }) => {
      if (
        state.draft.counts.some(
          (known) => known.unit === unit && known.kind === kind && known.stated === count,
        )
      )
        return [];
      const id = state.draft.nextId('q');
      state.draft.counts.push({ id, unit, stated: count, kind, noun, line, besides: singlesIn(text) });
      return [id];
    });
}

/** What is named once beside the count: "tre afdelinger og et sekretariat". */
const singlesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?: og| samt|,| af| i| med) (?:en|et|én|ét) (?:\p{Ll}+ )?(\p{Ll}+)/gu)].map(
    ([, noun = '']) => noun,
  );

/** "på tværs af kommunens syv forvaltninger", "for hver af": the count of something else. */
const isOfOthers = (before: string): boolean =>
  /(?:kommunens|kommunes|\p{L}s|hver af|en af|tværs af|de øvrige|andre|blandt|mellem|sammen med|tidligere)\s*$/iu.test(
    before.slice(-40),
  );

/** The relation that units of a kind have to the unit they are told of under. */
export const relationOf = (kind: string | null): Relation =>
  isStaffKind(kind) ? 'staff' : isPoliticalKind(kind) ? 'political' : 'line';
