// SPDX-License-Identifier: MPL-2.0
import { enumerate } from '../reading/enumeration.ts';
import { introIn } from '../reading/list-intro.ts';
import { statedCounts } from '../reading/stated-count.ts';
import { addNamed, childNamed } from './add-units.ts';
import { addBelonging, addThoseUnder } from './belonging.ts';
import { addParts, type Made } from './composition.ts';
import { addCounts, relationOf } from './counts.ts';
import { addCountedNames, addDiagramTop } from './diagram-sentence.ts';
import type { UnitDraft } from './draft.ts';
import { findUnit } from './find-unit.ts';
import type { State } from './state.ts';

/** The units and posts that a sentence tells of; null where it tells of none. */
export function addStructure(state: State, sentence: string, line: number): Made | null {
  if (sentence.length > 900) return null;
  return (
    addDiagramTopAndNames(state, sentence, line) ??
    addNamesBehindCount(state, sentence, line) ??
    addComposition(state, sentence, line) ??
    addBelonging(state, sentence, line) ??
    addThoseUnder(state, sentence, line) ??
    addSubjects(state, sentence, line) ??
    addFurther(state, sentence, line)
  );
}

function addDiagramTopAndNames(state: State, sentence: string, line: number): Made | null {
  const top = addDiagramTop(state, sentence, line);
  const names = top ? addNamesBehindCount(state, sentence, line) : null;
  return top ? { ids: [...top.ids, ...(names?.ids ?? [])], whole: top.whole } : null;
}

/** "Direktionen består af en kommunaldirektør og to direktører", "… er opdelt i tre kontorer: A, B og C". */
function addComposition(state: State, sentence: string, line: number): Made | null {
  const intro = introIn(sentence, false);
  if (intro && intro.inline !== '' && (intro.list === 'units' || intro.list === 'staff')) {
    const owner = intro.subject ? findUnit(state, intro.subject) : state.unit;
    if (owner)
      return counted(
        state,
        sentence,
        line,
        { owner, relation: relationOf(intro.kind), kind: intro.kind, count: intro.count },
        intro.inline,
      );
  }
  const [, whose = '', parts = ''] =
    /^(.{1,100}?) (?:består(?: i dag| nu)? af|udgøres af|er (?:op|ind)?delt (?:op )?i|har \p{Ll}+ medlemmer:) (.+)$/iu.exec(
      sentence,
    ) ?? [];
  const owner = whose ? ownerIn(state, whose, line) : null;
  if (!owner) return null;
  return counted(state, sentence, line, { owner, relation: 'line', kind: null, count: null }, parts);
}

/** Of whom it is said what they consist of: "Afdelingen", "Kommunen ledes af en direktion, der". */
function ownerIn(state: State, words: string, line: number): UnitDraft | null {
  if (/\ben (?:\p{Ll}+ )?direktion,? (?:der|som)$/u.test(words))
    return childNamed(state, 'Direktionen', { parent: state.unit, relation: 'line', kind: null }, line);
  if (/\b(?:der|som)$/.test(words)) return null;
  return findUnit(state, words) ?? findUnit(state, words.replace(/^.*(?:, |\bat )/, ''));
}

function counted(
  state: State,
  sentence: string,
  line: number,
  whole: Parameters<typeof addParts>[2],
  parts: string,
): Made | null {
  const made = addParts(state, parts, whole, line);
  const ids = [...made.ids, ...addCounts(state, sentence, whole.owner, line)];
  return ids.length > 0 ? { ids, whole: made.whole && made.ids.length > 0 } : null;
}

function addNamesBehindCount(state: State, sentence: string, line: number): Made | null {
  for (const stated of statedCounts(sentence)) {
    const made = addCountedNames(state, sentence, stated, line);
    if (made && made.ids.length > 0) {
      const counts = addCounts(state, sentence, state.unit, line);
      return {
        ids: [...made.ids, ...counts],
        whole: made.whole && statedCounts(sentence).length === 1 && stated.from < 60,
      };
    }
  }
  return null;
}

/** Under "Fire bydelsenheder": "A, B, C og D har ansvaret for …" names the four. */
function addSubjects(state: State, sentence: string, line: number): Made | null {
  const group = state.groups.at(-1);
  if (!group?.count || group.members > 0) return null;
  const [, subjects = ''] =
    /^(\p{Lu}.{3,300}?) (?:har|er|varetager|arbejder|løser|står|tager|betjener|udgør|driver|yder)\b/u.exec(
      sentence,
    ) ?? [];
  const names = subjects ? enumerate(subjects, group.count) : [];
  if (names.length !== group.count || !names.every((name) => /^\p{Lu}/u.test(name))) return null;
  group.members = names.length;
  const place = { parent: group.owner, relation: group.relation, kind: group.kind };
  return { ids: names.flatMap((name) => addNamed(state, name, place, line).ids), whole: false };
}

const further =
  /^(?:[Uu]nder (?:\p{Lu}[^,]{2,80}?) er der|[Pp]å tværs af [^,]{2,60}? (?:er der|går|findes)|(?:[Dd]erudover|[Dd]esuden|[Hh]ertil|[Ee]ndelig|[Dd]ertil) (?:kommer|er der|findes|hører)) (?:også )?(?:(?:en|et) )?(?:\p{Ll}+ ){0,2}?(\p{Lu}[\p{L}&, -]{2,80}?)(?= med\b| som\b| der\b|[.,;]?$)/u;

/** "Hertil kommer Staben for Jura", "Under A og B er der også et tværgående Fagcenter": one more unit. */
export function addFurther(state: State, sentence: string, line: number): Made | null {
  const [, name] = further.exec(sentence) ?? [];
  if (!name || findUnit(state, name)) return null;
  const [, above = ''] = /^Under (\p{Lu}[^,]{2,80}?) er der/u.exec(sentence) ?? [];
  const isOfAll = /\b(?:fælles|tværgående|på tværs)\b/i.test(sentence);
  const parent = (above && findUnit(state, above)) || (isOfAll ? state.page : state.unit);
  return { ids: addNamed(state, name, { parent, relation: 'line', kind: null }, line).ids, whole: true };
}
