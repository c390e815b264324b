// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import {
  asOf,
  type Correctable,
  type CorrectableKind,
  correctableFields,
  type Language,
} from '../../../organisation/index.ts';
import type { Correction } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { correctionTexts } from './texts/index.ts';

/** One field of a correction: as it was, as it is now, as it is proposed. */
export interface Proposed {
  readonly place: number;
  readonly key: string;
  readonly kind: CorrectableKind;
  readonly label: string;
  readonly was: string;
  /** What everyone sees now; undefined where the field is no longer there. */
  readonly now: string | undefined;
  readonly proposed: string;
  readonly taken: boolean | null;
}

/** What a correction is about. */
function aboutWhat({ unitId, personId }: Pick<Correction, 'unitId' | 'personId'>): Correctable {
  return personId ? { is: 'person', personId } : { is: 'unit', unitId };
}

/** The fields of a correction beside what the page says today. */
export async function proposalsOf(
  { office, today, language }: Editor,
  correction: Correction,
): Promise<readonly Proposed[]> {
  const snapshot = await office.register.snapshot('public', asOf(today));
  const fields = correctableFields(snapshot, aboutWhat(correction), correction.language);
  return correction.fields.map(({ field: key, ...rest }) => {
    const now = fields.find((one) => one.key === key);
    const kind = now?.kind ?? kindOf(key);
    return { ...rest, key, kind, label: labelOf(kind, key, now?.which, language), now: now?.text };
  });
}

/** What a field was, by its key alone: for one that is gone. */
function kindOf(key: string): CorrectableKind {
  const [first = '', second = ''] = key.split('.');
  const kinds: Readonly<Record<string, CorrectableKind>> = {
    contact: 'phone',
    new: second as CorrectableKind,
  };
  return kinds[first] ?? (first as CorrectableKind);
}

/** What a field is called on a list, by its key. */
export function fieldLabel({ snapshot, language }: Editor, key: string): string {
  const [first, id = ''] = key.split('.');
  const type = first === 'contact' ? snapshot.contactPoint.get(id)?.value.type : undefined;
  const kind = type === 'email' || type === 'web' ? type : type === 'opening-hours' ? 'hours' : kindOf(key);
  return labelOf(kind, key, undefined, language);
}

function labelOf(kind: CorrectableKind, key: string, which: string | undefined, language: Language): string {
  const words = [correctionTexts(language).kinds[kind], which, key.endsWith('.en') ? 'English' : undefined];
  return words.filter(Boolean).join(', ');
}

/** What stood in a field when an editor saw it, in few characters. */
export function digestOfNow({ now }: Pick<Proposed, 'now'>): string {
  return createHash('sha256')
    .update(JSON.stringify(now ?? null))
    .digest('base64url')
    .slice(0, 16);
}
