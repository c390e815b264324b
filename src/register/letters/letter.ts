// SPDX-License-Identifier: MPL-2.0
import { type Language, type Refusal, refuse } from '../../organisation/index.ts';

/** A letter by e-mail, in plain text, to one recipient. */
export interface Letter {
  /** What it is about, so that the same is not written twice: `digest:2026-48:0198…`. */
  readonly key: string;
  /** One address alone, without a name. */
  readonly to: string;
  readonly subject: string;
  /** Lines end with `\n`. */
  readonly text: string;
  readonly language: Language;
}

const key = /^[\w.:@/+-]{1,200}$/;
const address = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
const longest = { address: 200, subject: 200, text: 50_000 };
/** A line break in a subject would begin another header (CWE-93). */
const control = /[\p{Cc}\u2028\u2029]/u;
const controlInText = /[^\P{Cc}\n\t]/u;

/** What keeps a letter from being written; nothing where it can be. The keys are ours: a wrong one is a bug. */
export function wrongWith(letter: Letter): readonly Refusal[] {
  if (!key.test(letter.key)) throw new Error(`not the key of a letter: ${letter.key}`);
  const { to, subject, text } = letter;
  return [
    ...(isAddress(to) ? [] : [refuse('letter-address', { address: to.slice(0, longest.address) }, 'to')]),
    ...(isShort(subject, longest.subject) && !control.test(subject)
      ? []
      : [refuse('letter-subject', { most: String(longest.subject) }, 'subject')]),
    ...(isShort(text, longest.text) && !controlInText.test(text)
      ? []
      : [refuse('letter-text', { most: String(longest.text) }, 'text')]),
  ];
}

/** Whether a text is one address of e-mail and nothing else. */
function isAddress(text: string): boolean {
  return text.length <= longest.address && address.test(text);
}

function isShort(text: string, most: number): boolean {
  return text.trim() !== '' && text.length <= most;
}
