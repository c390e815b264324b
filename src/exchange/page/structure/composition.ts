// SPDX-License-Identifier: MPL-2.0
import type { Relation } from '../../../organisation/index.ts';
import { isLeading } from '../leader/leader.ts';
import { leadersIn } from '../leader/leader-line.ts';
import { enumerate } from '../reading/enumeration.ts';
import { introIn } from '../reading/list-intro.ts';
import { statedCounts } from '../reading/stated-count.ts';
import { isPoliticalKind, isStaffKind, kindOfNoun } from '../words/kinds.ts';
import { numberOf } from '../words/numbers.ts';
import { isTitleHead, singularTitle, writtenTitle } from '../words/titles.ts';
import { addLeader } from './add-posts.ts';
import { addNamed } from './add-units.ts';
import type { UnitDraft } from './draft.ts';
import { shapeOf } from './item-shape.ts';
import type { State } from './state.ts';

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
  const parts = partsOf(words, whole.count);
  const made = parts.map((part) => addPart(state, part, whole, line));
  return { ids: made.flatMap((ids) => ids ?? []), whole: made.every((ids) => ids !== null) };
}

const nested =
  /(?:[,;]| og| samt)\s+(?:og |samt )?(?=\p{Lu}[^,;.]{1,60},? (?:som|der) (?:består af|er opdelt i|omfatter)\b)/u;

function partsOf(words: string, count: number | null): readonly string[] {
  const plain = words.replace(/[.:]$/, '');
  if (/[^;]; /.test(plain)) return plain.split(/;\s+(?:og |samt )?/);
  if (/,? (?:som|der) (?:består af|er opdelt i|omfatter)\b/.test(plain)) return plain.split(nested);
  const parts = enumerate(
    plain.replace(/,? (?:som|der|hvor|hvilke[nt]?|og som|og der) \p{Ll}[^:]*$/u, ''),
    count,
  );
  return parts.length === 1 ? enumerate(plain, 2) : parts;
}

/** One part; null where it was not understood. */
function addPart(state: State, part: string, whole: Whole, line: number): string[] | null {
  const composed = /^(\p{Lu}.{1,80}?),? (?:som|der) (?:består af|er opdelt i|omfatter|har) (.+)$/u.exec(part);
  if (composed) return addComposed(state, composed[1] ?? '', composed[2] ?? '', whole, line);
  if (statedCounts(part).length === 1) return [];
  const post = addCountedPost(state, part, whole.owner, line);
  if (post) return post;
  const bare = part.replace(/^(?:en|et|den|det|de) (?:\p{Ll}+ ){0,3}(?=\p{Lu})/u, '');
  if (/^\p{Lu}/u.test(bare) && shapeOf(bare) === 'unit')
    return addNamed(state, bare, placeIn(whole), line).ids;
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

/** "en kommunaldirektør", "to direktører", "rådmanden": posts by their titles in small letters. */
function addCountedPost(state: State, part: string, owner: UnitDraft, line: number): string[] | null {
  const words = part.replace(/^(?:de|den|det) (?=\p{L}+ )/u, '').split(' ');
  const count = numberOf(words[0] ?? '');
  const noun = (count === null ? words : words.slice(1)).join(' ');
  const last = noun.split(' ').at(-1) ?? '';
  const single = singularTitle(last);
  const title = single ? [...noun.split(' ').slice(0, -1), single].join(' ') : noun;
  if (title.split(' ').length > 3 || !isTitleHead(title.split(' ').at(-1) ?? ''))
    return capitalTitle(state, part, owner, line);
  return addTitle(state, writtenTitle(title), count ?? 1, owner, 'no', line);
}

function capitalTitle(state: State, part: string, owner: UnitDraft, line: number): string[] | null {
  const leaders = leadersIn(part);
  return leaders.length > 0 ? leaders.flatMap((leader) => addLeader(state, leader, owner, 'no', line)) : null;
}

export function addTitle(
  state: State,
  title: string,
  seats: number,
  unit: UnitDraft,
  leading: 'yes' | 'no',
  line: number,
): string[] {
  const leader = {
    title,
    name: null,
    capacity: 'permanent',
    vacant: true,
    of: null,
    seats,
    leading: isLeading(title),
  } as const;
  return addLeader(state, leader, unit, leading, line);
}

/** Notes the counts that a text states of a unit, to be checked when all is read. */
export function addCounts(state: State, text: string, unit: UnitDraft, line: number): string[] {
  return statedCounts(text)
    .filter(
      (stated) =>
        !/\bansvar(?:et)? for\b/.test(text.slice(0, stated.from)) &&
        stated.kind !== 'område' &&
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
      state.draft.counts.push({ id, unit, stated: count, kind, noun, line });
      return [id];
    });
}

/** "på tværs af kommunens syv forvaltninger", "for hver af": the count of something else. */
const isOfOthers = (before: string): boolean =>
  /(?:kommunens|kommunes|\p{L}s|hver af|en af|tværs af|de øvrige|andre|blandt|mellem|sammen med|tidligere)\s*$/iu.test(
    before.slice(-40),
  );

/** The relation that units of a kind have to the unit they are told of under. */
export const relationOf = (kind: string | null): Relation =>
  isStaffKind(kind) ? 'staff' : isPoliticalKind(kind) ? 'political' : 'line';
