// SPDX-License-Identifier: MPL-2.0
import {
  capitalised,
  childrenOf,
  type Entity,
  inLanguage,
  isTagged,
  type Language,
  listInWords,
  nounOf,
  type Snapshot,
} from '../../organisation/index.ts';
import type { ChartUnit } from './chart.ts';
import { headsInWords, headsOf } from './heads.ts';

type Unit = Entity<'unit'>;
type Words = Pick<ChartUnit, 'tag' | 'heads' | 'across' | 'label'>;

/** All that is said of a unit besides its name, and all of it as one for those who hear it. */
export function wordsOn(snapshot: Snapshot, unit: Unit, language: Language): Words {
  const noun = nounOf(snapshot, unit)[language].one;
  const tag = isTagged(snapshot, unit) ? capitalised(noun) : null;
  const heads = headsOf(snapshot, unit.id, language);
  const across = acrossInWords(snapshot, unit, language);
  const said = [
    relationWord(unit, noun, language) + inLanguage(unit.name, language),
    tag && noun,
    headsInWords(heads, language),
    across && across.charAt(0).toLowerCase() + across.slice(1),
    subunitsInWords(childrenOf(snapshot, unit.id).length, language),
  ];
  return { tag, heads, across, label: said.filter(Boolean).join(', ') };
}

/** `Stab: `, `Udvalg: `; units in the line need no word. */
function relationWord({ relation, parentId }: Unit, noun: string, language: Language): string {
  if (parentId === null || relation === 'line') return '';
  if (relation === 'political') return `${capitalised(noun)}: `;
  return language === 'da' ? 'Stab: ' : 'Staff: ';
}

function subunitsInWords(count: number, language: Language): string | null {
  if (count === 0) return null;
  const [one, many] = language === 'da' ? ['underenhed', 'underenheder'] : ['sub-unit', 'sub-units'];
  return `${count} ${count === 1 ? one : many}`;
}

function acrossInWords(snapshot: Snapshot, unit: Unit, language: Language): string | null {
  const names = (unit.acrossIds ?? []).flatMap((id) => {
    const other = snapshot.unit.get(id);
    return other ? [inLanguage(other.name, language)] : [];
  });
  if (names.length === 0) return null;
  return `${language === 'da' ? 'På tværs af' : 'Across'} ${listInWords(names, language)}`;
}
