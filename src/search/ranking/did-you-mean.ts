// SPDX-License-Identifier: MPL-2.0
import { fold, plain } from '../analysis/fold.ts';
import { words } from '../analysis/tokens.ts';
import { aliveIn } from '../index/alive.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Term } from '../index/vocabulary.ts';
import { type Alternative, Alternatives } from './alternatives.ts';
import { addSlips } from './mistyped.ts';
import { planOf } from './plan.ts';
import { type QueryWord, readQuery } from './query.ts';
import { typed } from './typed.ts';
import type { Way } from './weights.ts';
import { addSounds } from './word-forms.ts';

/** What is answered in one of these ways is not mistyped. */
const right: ReadonlySet<Way> = new Set(['exact', 'joined', 'letters', 'form', 'beginning', 'synonym']);
const inCompound: ReadonlySet<Way> = new Set(['compound', 'inside']);

/**
 * The query with each mistyped word as the organisation writes it: `havnekontret` → `havnekontoret`. Undefined where
 * nothing is mistyped, or nothing that can be found now is near.
 */
export function didYouMean(index: SearchIndex, text: string): string | undefined {
  const query = readQuery(text);
  const plan = planOf(index, query);
  const meant = new Map<string, string>();
  query.words.forEach((word, i) => {
    const { alternatives = [], direct = [] } = plan[i] ?? {};
    if (direct.length > 0 || alternatives.some((one) => isRight(index, word, one))) return;
    const term = nearest(index, word);
    if (term !== undefined) meant.set(word.folded, index.vocabulary.shown[term] ?? '');
  });
  if (meant.size === 0) return undefined;
  return text.replace(words, (written) => meant.get(fold(written)) ?? written);
}

/** Whether a word is written as here; as a part of another word, if all of it is. */
function isRight({ vocabulary }: SearchIndex, { folded }: QueryWord, { term, way }: Alternative): boolean {
  if (right.has(way)) return true;
  return inCompound.has(way) && plain(vocabulary.terms[term] ?? '').includes(plain(folded));
}

/** The nearest word; of several as near the one that stands in most documents. */
function nearest(index: SearchIndex, word: QueryWord): Term | undefined {
  const all = new Alternatives();
  addSlips(index.vocabulary, typed(word), false, all);
  addSounds(index.vocabulary, word.folded, all);
  const near = all
    .sorted()
    .map((one) => ({ ...one, count: aliveIn(index, one.term) }))
    .filter(({ count }) => count > 0);
  return near.toSorted((a, b) => b.weight - a.weight || b.count - a.count)[0]?.term;
}
