// SPDX-License-Identifier: MPL-2.0
import { withoutGenitive } from '../words/canonical.ts';
import { kindOfNoun } from '../words/kinds.ts';
import type { UnitDraft } from './draft.ts';
import type { State } from './state.ts';

/** The unit that words mean where we are: by its name, nearest first; by "Afdelingen", the one of the section. */
export function findUnit(state: State, words: string): UnitDraft | null {
  const name = words.trim().replace(/ i (?:\p{Lu}[\p{L}-]+ ){1,3}Kommune$/u, '');
  return (
    nearest(state, state.draft.named(name)) ??
    nearest(state, state.draft.named(withoutGenitive(name))) ??
    byNoun(state, name)
  );
}

function nearest(state: State, units: readonly UnitDraft[]): UnitDraft | null {
  return (
    units.find((unit) => unit === state.unit) ??
    units.find((unit) => isWithin(unit, state.unit)) ??
    units[0] ??
    null
  );
}

export function isWithin(unit: UnitDraft, above: UnitDraft): boolean {
  for (let at = unit.parent; at; at = at.parent) if (at === above) return true;
  return false;
}

const pronoun =
  /^(?:(?:kommunens |vores |den (?:kommunale |samlede )?)?administration(?:en)?|vi|der|kommunen|organisationen|den (?:administrative |kommunale )?organisation|her|det|den|øverst|nederst)$/i;
const definite = /^(?:hele |den samlede |vores )?(?:\p{Lu}|\p{L})\p{Ll}*(?:en|et|ret)$/u;

/** "Afdelingen", "Kontoret", "Vi": the section's unit, or the nearest above it of that kind. */
function byNoun(state: State, words: string): UnitDraft | null {
  if (pronoun.test(words)) return state.unit;
  const kind = definite.test(words) ? kindOfNoun(words) : null;
  if (!kind || !isPlainNoun(words)) return null;
  return ofKind(state, kind) ?? (kind === 'direktion' ? null : state.unit);
}

/** The section's unit, or the nearest above it, that is of a kind. */
function ofKind(state: State, kind: string): UnitDraft | null {
  for (let at: UnitDraft | null = state.unit; at; at = at.parent) if (at.kind === kind) return at;
  return null;
}

/** The unit that a title is for: by its name, or "forvaltningen" where we are in one. */
export function unitOfTitle(state: State, words: string): UnitDraft | null {
  const found =
    nearest(state, state.draft.named(words)) ?? nearest(state, state.draft.named(withoutGenitive(words)));
  const kind = isPlainNoun(words) ? kindOfNoun(words) : null;
  return found ?? (kind ? ofKind(state, kind) : null);
}

/** "Afdelingen" is any department; "Kulturafdelingen" is the name of one. */
const isPlainNoun = (word: string): boolean =>
  /^(?:fag|stabs|magistrats|bydels)?(?:afdelingen|kontoret|sekretariatet|cent(?:e)?ret|teamet|enheden|forvaltningen|staben|sektionen|institutionen|virksomheden|området|direktionen|gruppen|funktionen)$/i.test(
    word,
  );

/** The known unit with whose name a text begins, if a small word follows: "Stadsarkivet samler …". */
export function unitAtStart(state: State, text: string): UnitDraft | null {
  const all = text.split(' ', 10);
  const words = isPlainNoun(all[0] ?? '') && /^\p{Lu}/u.test(all[1] ?? '') ? all.slice(1) : all.slice(0, 9);
  for (let size = Math.min(8, words.length - 1); size >= 1; size--) {
    const [unit] = state.draft.named(words.slice(0, size).join(' '));
    if (unit && /^(?:\p{Ll}|\()/u.test(words[size] ?? ''))
      return nearest(state, state.draft.named(words.slice(0, size).join(' ')));
  }
  return null;
}
