// SPDX-License-Identifier: MPL-2.0
import { enumerate } from '../reading/enumeration.ts';
import { namesUnit } from '../words/organisation-words.ts';
import { isTitleHead } from '../words/titles.ts';
import { addNamed } from './add-units.ts';
import type { Made } from './composition.ts';
import { findUnit } from './find-unit.ts';
import { shapeOf } from './item-shape.ts';
import type { State } from './state.ts';

/** "Under direktøren hører A og B samt C", "Centret omfatter Afdelingen og Enheden", "Herunder A og B": units, if all are named as such. */
export function addBelonging(state: State, sentence: string, line: number): Made | null {
  const [, under, above, here, parts = ''] =
    /^(?:(?:Under|Til|Ind under) (.{2,80}?) (?:hører|sorterer|ligger)|(.{2,80}?) (?:omfatter|rummer|samler)|(Herunder)) (?:også )?(\p{Lu}[^:;]+?)\.?$/u.exec(
      sentence,
    ) ?? [];
  const whose = under ?? above;
  const isHere = here !== undefined || (under !== undefined && isTitleHead(under));
  const owner = (whose && findUnit(state, whose)) || (isHere ? state.unit : null);
  const names = owner ? enumerate(parts, null) : [];
  if (!owner || names.length < 2 || !names.every(isUnitName)) return null;
  const place = { parent: owner, relation: 'line', kind: null } as const;
  return { ids: names.flatMap((name) => addNamed(state, name, place, line).ids), whole: true };
}

/** "PPR hører under centret", "Lønkontoret og Borgerservice ligger i Centralforvaltningen": the same, told from below. */
export function addThoseUnder(state: State, sentence: string, line: number): Made | null {
  const [, parts = '', whose = ''] =
    /^(\p{Lu}[^.:;]{2,160}?) (?:hører|sorterer|ligger|er placeret|er organiseret|er en del af) (?:også |organisatorisk )?(?:ind )?(?:under|i|til) (\p{L}[^,.:;]{2,80}?)\.?$/u.exec(
      sentence,
    ) ?? [];
  const owner = whose ? findUnit(state, whose) : null;
  const names = owner ? partsOfRow(parts) : [];
  if (!owner || !names.some(isUnitName) || !names.every((name) => isShortUnitName(name))) return null;
  if (names.some((name) => findUnit(state, name))) return null;
  const place = { parent: owner, relation: 'line', kind: null } as const;
  return { ids: names.flatMap((name) => addNamed(state, name, place, line).ids), whole: true };
}

/** "A og B" are two where A is called by a definite noun: "Skolekonsulenterne og PPR". */
function partsOfRow(words: string): readonly string[] {
  const names = enumerate(words, null);
  return names.length === 1 && /^\p{Lu}\p{Ll}+(?:en|et|erne) og \p{Lu}/u.test(words)
    ? enumerate(words, 2)
    : names;
}

const isShortUnitName = (name: string) =>
  /^\p{Lu}/u.test(name) && name.split(' ').length < 7 && shapeOf(name) === 'unit';

const isUnitName = (name: string) => /^\p{Lu}/u.test(name) && namesUnit(name) && shapeOf(name) === 'unit';
