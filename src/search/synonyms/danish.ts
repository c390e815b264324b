// SPDX-License-Identifier: MPL-2.0
import { synonymsFrom } from './synonyms.ts';
export const danishSynonyms = synonymsFrom('');
