// SPDX-License-Identifier: MPL-2.0
import type {
  CivilDate,
  EntityName,
  Id,
  Operation,
  PictureFile,
  RefusalCode,
} from '../../organisation/index.ts';
import type { Filled } from './filled.ts';

/** What a form comes to. */
export interface Edit {
  readonly operations: readonly Operation[];
  /** Why, where the editor says nothing else. */
  readonly reason: string;
  /** What is edited, as it is now; undefined for what is new. */
  readonly subject: Subject | undefined;
  /** What the form must have been made from (`set`), where that is more than the version of its subject. */
  readonly made?: string;
  /** The bytes of a picture that is new. */
  readonly files?: readonly PictureFile[];
  /** What else must still be as it is now when it is recorded. */
  readonly others?: readonly Subject[];
  /** Beside which field it is said why the register refuses it, by the code of the refusal. */
  readonly places?: Partial<Readonly<Record<RefusalCode, string>>>;
  /** What holds now in the fields of the form, by their names. */
  readonly now?: Readonly<Record<string, string>>;
  /** What was edited was another thing than stands now: the form says so itself. */
  readonly isOther?: boolean;
}

/** A thing that is edited, in the version of today, or of another day. */
export interface Subject {
  readonly entity: EntityName;
  readonly id: Id;
  readonly recordedBy: number;
  readonly on?: CivilDate;
}

export function subjectOf(
  entity: EntityName,
  { id, recordedBy }: { readonly id: Id; readonly recordedBy: number },
): Subject {
  return { entity, id, recordedBy };
}

/** Whether somebody has saved another version since the form was opened. */
export function isMeanwhileEdited({ subject, made, isOther }: Edit, values: URLSearchParams): boolean {
  if (isOther) return true;
  const now = made ?? (subject && String(subject.recordedBy));
  return now !== undefined && values.get('set') !== now;
}

/** What a form shows where somebody else has saved meanwhile: what holds now, and by which change, where that is known. */
export function asItStands({ subject, others = [], now = {} }: Edit): Pick<Filled, 'now' | 'by'> {
  const changes = [...(subject ? [subject] : []), ...others].map(({ recordedBy }) => recordedBy);
  return changes.length > 0 ? { now, by: Math.max(...changes) } : { now };
}

/** Of what holds now in some fields, that which is not what was typed in them. */
export function otherNow(
  values: URLSearchParams,
  now: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(now).filter(
      ([name, text]) => (values.get(name) ?? '').replaceAll('\r\n', '\n').trim() !== text,
    ),
  );
}
