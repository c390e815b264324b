// SPDX-License-Identifier: MPL-2.0
import type { Check } from '../plan.ts';
import { isStaffKind, kindOfNoun } from '../words/kinds.ts';
import { inDanishWords, inEnglishWords } from '../words/numbers.ts';
import type { Draft, UnitDraft } from './draft.ts';

/** Holds what the page says of its own size against what was found on it. */
export function checksOf(draft: Draft): readonly Check[] {
  const children = Map.groupBy(draft.units, ({ parent }) => parent);
  return draft.counts.map(({ id, unit, stated, kind, noun, line, besides }) => {
    const rivals = draft.counts.filter((other) => other.unit === unit && !isStaffKind(other.kind)).length;
    const below = without(children.get(unit) ?? [], besides);
    const found = noun.includes(' og ') ? below.length : countIn(below, kind, rivals === 1, stated);
    return {
      id,
      unit: unit.name,
      unitId: unit.id,
      stated,
      found,
      ok: stated === found,
      noun,
      line,
      ...sentences(stated, found, noun),
    };
  });
}

/** Of "tre afdelinger og et sekretariat" the one is not counted with the three: each noun named beside takes one away. */
function without(children: readonly UnitDraft[], besides: readonly string[]): readonly UnitDraft[] {
  const left = [...children];
  for (const noun of besides) {
    const isOne = ({ name, kind, relation }: UnitDraft) =>
      relation === 'line' &&
      (name.toLowerCase().startsWith(noun) || (kind !== null && kind === kindOfNoun(noun)));
    const at = left.findIndex(isOne);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** Staff are counted as staff; the others by kind, or all in the line where the page counts only one kind. */
function countIn(children: readonly UnitDraft[], kind: string, onlyKind: boolean, stated: number): number {
  if (isStaffKind(kind)) return children.filter(({ relation }) => relation === 'staff').length;
  const same = children.filter((child) => child.relation !== 'staff' && child.kind === kind).length;
  const inLine = children.filter(({ relation }) => relation === 'line').length;
  if (same === stated) return same;
  return onlyKind && kind !== 'udvalg' ? Math.max(same, inLine) : same;
}

function sentences(stated: number, found: number, noun: string): Pick<Check, 'text' | 'textEn'> {
  return {
    text: `Siden siger ${inDanishWords(stated)} ${noun}; ${inDanishWords(found)} fundet.`,
    textEn: `The page says ${inEnglishWords(stated)} “${noun}”; ${inEnglishWords(found)} found.`,
  };
}
