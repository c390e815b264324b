// SPDX-License-Identifier: MPL-2.0
import { type CorrectableField, hasCpr, type Refusal, refuse } from '../../../organisation/index.ts';
import type { NewCorrection } from '../../../register/index.ts';
import { cleanLine, cleanText } from './clean.ts';
import { inputName } from './typed.ts';

/** What of a form becomes a correction, and what is wrong with it. */
export interface Read {
  readonly said: Pick<NewCorrection, 'fields' | 'comment' | 'senderName' | 'senderEmail'>;
  readonly refusals: readonly Refusal[];
}

const most = { fields: 40, line: 300, web: 2_000, text: 4_000, comment: 2_000, name: 100, email: 200 };
const severalLines: readonly string[] = ['summary', 'description', 'hours'];
const address = /^[a-z0-9.!#$&'*+/=?^_{|}~-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/iu;

/** Reads a form that was sent: what differs from what was seen, each text within its bounds and without CPR numbers. */
export function readSent(values: URLSearchParams, seen: readonly CorrectableField[]): Read {
  const changed = seen.flatMap((field) => changeOf(field, values));
  const comment = cleanText(values.get('bemaerkning') ?? '');
  const name = cleanLine(values.get('navn') ?? '');
  const email = (values.get('e-mail') ?? '').trim();
  const refusals = [
    ...changed.flatMap(({ field, proposed }) => wrongWith(inputName(field), proposed, boundOf(field))),
    ...changed.flatMap(({ field, proposed }) =>
      proposed === '' && /name$/.test(field.kind)
        ? refuse('correction-name-empty', {}, inputName(field))
        : [],
    ),
    ...wrongWith('bemaerkning', comment, most.comment),
    ...wrongWith('navn', name, most.name),
    ...(email === '' || isAddress(email) ? [] : [refuse('correction-sender-email', {}, 'e-mail')]),
    ...wrongAltogether(changed.length, comment),
  ];
  return {
    said: {
      fields: changed.map(({ field, proposed }) => ({ field: field.key, was: field.text, proposed })),
      comment: comment || null,
      senderName: name || null,
      senderEmail: email || null,
    },
    refusals,
  };
}

interface Changed {
  readonly field: CorrectableField;
  readonly proposed: string;
}

function changeOf(field: CorrectableField, values: URLSearchParams): readonly Changed[] {
  const typed = values.get(inputName(field));
  if (typed === null) return [];
  const clean = severalLines.includes(field.kind) ? cleanText : cleanLine;
  const proposed = clean(typed);
  return proposed === clean(field.text) ? [] : [{ field, proposed }];
}

/** What is there already may be longer than what we would take otherwise. */
function boundOf({ kind, text }: CorrectableField): number {
  if (kind === 'web') return most.web;
  return severalLines.includes(kind) ? Math.max(most.text, text.length + 1_000) : most.line;
}

function wrongWith(where: string, text: string, limit: number): readonly Refusal[] {
  const { length } = text;
  if (length > limit)
    return [refuse('correction-too-long', { length: String(length), limit: String(limit) }, where)];
  return hasCpr(text) ? [refuse('correction-cpr', {}, where)] : [];
}

function wrongAltogether(count: number, comment: string): readonly Refusal[] {
  if (count === 0 && comment === '') return [refuse('correction-empty')];
  if (count <= most.fields) return [];
  return [refuse('correction-too-many-fields', { count: String(count), limit: String(most.fields) })];
}

/** One plain address: no name before it, no second one, nothing that could end a line of a letter's head. */
function isAddress(email: string): boolean {
  return email.length <= most.email && address.test(email) && !email.includes('..') && !hasCpr(email);
}
