// SPDX-License-Identifier: MPL-2.0
export * from './documents/document.ts';
export { affectedIds, changesAt, type DocumentChanges, type Known } from './documents/document-changes.ts';
export { documentsOf } from './documents/documents-of.ts';
export { priorOf, type Standing } from './documents/priors.ts';
export { leaderWords } from './documents/role-words.ts';
export { FollowingIndex, indexInTurns } from './following-index.ts';
export { buildIndex, type IndexOptions } from './index/build-index.ts';
export type { SearchIndex } from './index/search-index.ts';
export { updateIndex } from './index/update-index.ts';
export type { Counts } from './ranking/counts.ts';
export { didYouMean } from './ranking/did-you-mean.ts';
export { type Marked, marksIn } from './ranking/marks.ts';
export type { Match } from './ranking/matches.ts';
export { type Hit, type SearchOptions, search, searchAndCount } from './ranking/search.ts';
export { warmUp } from './ranking/warm-up.ts';
export type { Way } from './ranking/weights.ts';
export { danishSynonyms } from './synonyms/danish.ts';
export { type Synonym, type Synonyms, synonymsFrom } from './synonyms/synonyms.ts';
