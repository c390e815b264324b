// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Language } from '../../entities/common.ts';
import type { Entity } from '../../entities/entities.ts';
import type { Snapshot } from '../../snapshot.ts';
import { definite, nounOf } from '../kinds.ts';
import { capitalised } from '../language.ts';

/** The unit that a text is about: called by its name when it is first mentioned, then by what it is. */
export interface Topic {
  readonly snapshot: Snapshot;
  readonly unit: Entity<'unit'>;
  readonly language: Language;
  /** As the first word of a sentence: `Borgmesterens Forvaltning`, then `Forvaltningen`. */
  start(): string;
  /** Inside a sentence: `Borgmesterens Forvaltning`, then `forvaltningen`. */
  within(): string;
}

export function topicOf(snapshot: Snapshot, unit: Entity<'unit'>, language: Language): Topic {
  const noun = nounOf(snapshot, unit);
  let mentioned = false;
  const mention = (later: string) => {
    const words = mentioned ? later : inLanguage(unit.name, language);
    mentioned = true;
    return words;
  };
  const kind = definite(noun, language);
  return { snapshot, unit, language, start: () => mention(capitalised(kind)), within: () => mention(kind) };
}
