// SPDX-License-Identifier: MPL-2.0
import type { Id, Language, Text } from '../../entities/common.ts';

/** What it takes to tell of a difference: a language, and what the things that are named by their identifier are called. */
export interface Telling {
  readonly language: Language;
  readonly named: (id: Id) => Text | undefined;
}
