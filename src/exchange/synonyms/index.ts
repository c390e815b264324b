// SPDX-License-Identifier: MPL-2.0
export { readSynonyms, type SaidAndMeant } from './read-synonyms.ts';
export { type SynonymPlan, synonymPlan } from './synonym-plan.ts';
