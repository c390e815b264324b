// SPDX-License-Identifier: MPL-2.0

import { accessRefusals } from './refusals/access.ts';
import { backupRefusals } from './refusals/backup.ts';
import { changesRefusals } from './refusals/changes.ts';
import { commandRefusals } from './refusals/commands.ts';
import { contactsRefusals } from './refusals/contacts.ts';
import { correctionsRefusals } from './refusals/corrections.ts';
import { diagramRefusals } from './refusals/diagram.ts';
import { draftsRefusals } from './refusals/drafts.ts';
import { editingRefusals } from './refusals/editing.ts';
import { erasureRefusals } from './refusals/erasure.ts';
import { lettersRefusals } from './refusals/letters.ts';
import { pageRefusals } from './refusals/pages.ts';
import { picturesRefusals } from './refusals/pictures.ts';
import { printsRefusals } from './refusals/prints.ts';
import { registerRefusals } from './refusals/register.ts';
import { reviewsRefusals } from './refusals/reviews.ts';
import type { Sentences } from './refusals/sentences.ts';
import { synonymsRefusals } from './refusals/synonyms.ts';

/** Every expected "no" of the product. The codes are promises to programs; docs/refusals.md lists them all. */
export const refusals = {
  ...registerRefusals,
  ...backupRefusals,
  ...changesRefusals,
  ...draftsRefusals,
  ...pageRefusals,
  ...commandRefusals,
  ...diagramRefusals,
  ...printsRefusals,
  ...synonymsRefusals,
  ...accessRefusals,
  ...contactsRefusals,
  ...correctionsRefusals,
  ...lettersRefusals,
  ...editingRefusals,
  ...erasureRefusals,
  ...reviewsRefusals,
  ...picturesRefusals,
} as const satisfies Record<string, Sentences>;

export type RefusalCode = keyof typeof refusals;

/** An expected "no" as a value. `where` points at what was refused: an operation, a row, a field. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string>>;
  readonly where?: string;
}

export function refuse(
  code: RefusalCode,
  values: Readonly<Record<string, string>> = {},
  where?: string,
): Refusal {
  return where === undefined ? { code, values } : { code, values, where };
}

/** The sentence and the remedy of a refusal, as one text. */
export function explain({ code, values }: Refusal, language: 'da' | 'en'): string {
  const { [language]: sentence, remedy } = refusals[code];
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
  return `${fill(sentence)} ${fill(remedy[language])}`;
}
