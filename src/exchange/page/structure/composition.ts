// SPDX-License-Identifier: MPL-2.0
import type { Relation } from '../../../organisation/index.ts';
import { leadersIn } from '../leader/leader-line.ts';
import { enumerate } from '../reading/enumeration.ts';
import { introIn } from '../reading/list-intro.ts';
import { statedCounts } from '../reading/stated-count.ts';
import { isStaffKind, kindOfNoun } from '../words/kinds.ts';
import { numberOf } from '../words/numbers.ts';
import { isKnownPersonName } from '../words/person-name.ts';
import { isTitleHead, singularTitle } from '../words/titles.ts';
import { addLeader } from './add-posts.ts';
import { addNamed } from './add-units.ts';
import { addCountedPost } from './counted-posts.ts';
import { addCounts } from './counts.ts';
import type { UnitDraft } from './draft.ts';
import { shapeOf } from './item-shape.ts';
import type { State } from './state.ts';
import { withLeader } from './with-leader.ts';

/** What a list in running text belongs to. */
export interface Whole {
  readonly owner: UnitDraft;
  readonly relation: Relation;
  readonly kind: string | null;
  readonly count: number | null;
}

/** Ids of what was made, and whether all that the words name was understood. */
export interface Made {
  readonly ids: string[];
  readonly whole: boolean;
}

/** Reads "A, B og C" as parts of a unit: units, posts, counts. */
export function addParts(state: State, words: string, whole: Whole, line: number): Made {
  const leaders = leadersIn(words);
  if (leaders.length > 1)
    return {
      ids: leaders.flatMap((leader) => addLeader(state, leader, whole.owner, 'no', line)),
      whole: true,
    };
  const parts = partsOf(words, whole.count);
  if (areMostlyWork(parts)) return { ids: [], whole: false };
  const made = parts.map((part) => addPart(state, part, whole, line));
  return { ids: made.flatMap((ids) => ids ?? []), whole: made.every((ids) => ids !== null) };
}

/** "økonomi, HR, jura og indkøb" tells of work; what has a large letter among it is no unit either. */
function areMostlyWork(parts: readonly string[]): boolean {
  const isWork = (part: string) => {
    const [first = '', ...rest] = part.split(' ');
    const isCounted = numberOf(first) !== null || /^(?:den|det|de)$/.test(first);
    return (
      /^\p{Ll}/u.test(part) &&
      !isCounted &&
      ![first, ...rest].some((word) => isTitleHead(word) || singularTitle(word)) &&
      kindOfNoun(rest.at(-1) ?? first) === null
    );
  };
  return parts.filter(isWork).length * 2 > parts.length;
}

const nested =
  /(?:[,;]| og| samt)\s+(?:og |samt )?(?=\p{Lu}[^,;.]{1,60},? (?:som|der) (?:består af|er opdelt i|omfatter)\b)/u;

function partsOf(words: string, count: number | null): readonly string[] {
  const plain = words.replace(/[.:]$/, '');
  if (/[^;]; /.test(plain)) return plain.split(/;\s+(?:og |samt )?/);
  if (/,? (?:som|der) (?:består af|er opdelt i|omfatter)\b/.test(plain)) return plain.split(nested);
  const parts = enumerated(
    plain.replace(/,? (?:som|der|hvor|hvilke[nt]?|og som|og der) \p{Ll}[^:]*$/u, ''),
    count,
  );
  return parts.length === 1 ? enumerated(plain, 2) : parts;
}

/** "Drift, herunder Kantinen, og Projekter" are two: what is inside the first stays with it. */
function enumerated(words: string, count: number | null): readonly string[] {
  const [, first = '', rest = ''] =
    /^(.+?, (?:herunder|inklusive?|inkl\.) [^,]+?), og (.+)$/.exec(words) ?? [];
  return first ? [first, ...enumerate(rest, count && count - 1)] : enumerate(words, count);
}

/** One part; null where it was not understood. */
function addPart(state: State, part: string, whole: Whole, line: number): string[] | null {
  const composed = /^(\p{Lu}.{1,80}?),? (?:som|der) (?:består af|er opdelt i|omfatter|har) (.+)$/u.exec(part);
  if (composed) return addComposed(state, composed[1] ?? '', composed[2] ?? '', whole, line);
  if (statedCounts(part).length === 1) return [];
  const post = addCountedPost(state, part, whole.owner, line);
  if (post) return post;
  if (isKnownPersonName(part.split(' '))) return null;
  const bare = part.replace(/^(?:en|et|den|det|de) (?:\p{Ll}+ ){0,3}(?=\p{Lu})/u, '');
  const { name, leaders } = withLeader(bare);
  if (/^\p{Lu}/u.test(name) && shapeOf(name) === 'unit') {
    const { unit, ids } = addNamed(state, name, placeIn(whole), line);
    return [...ids, ...leaders.flatMap((leader) => addLeader(state, leader, unit, 'yes', line))];
  }
  if (/^en (?:\p{Ll}+ )?direktion$/u.test(part))
    return addNamed(state, 'Direktionen', placeIn(whole), line).ids;
  return kindOfNoun(part.split(' ').at(-1) ?? '') ? [] : null;
}

const placeIn = ({ owner, relation, kind }: Whole) => ({ parent: owner, relation, kind });

/** "Politik og Strategi, som består af fem teams: A, B og C". */
export function addComposed(state: State, name: string, what: string, whole: Whole, line: number): string[] {
  const { unit, ids } = addNamed(state, name, placeIn(whole), line);
  const intro = introIn(`${name} består af ${what}`, false);
  const words = intro?.inline || what;
  const kind = intro?.kind ?? null;
  addCounts(state, what, unit, line);
  const parts = addParts(
    state,
    words,
    { owner: unit, relation: isStaffKind(kind) ? 'staff' : 'line', kind, count: intro?.count ?? null },
    line,
  );
  return [...ids, ...parts.ids];
}
