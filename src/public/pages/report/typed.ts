// SPDX-License-Identifier: MPL-2.0
import { type CorrectableField, explain, type Language, type Refusal } from '../../../organisation/index.ts';

/** What was typed in a form that is shown again, and what is wrong with it. */
export interface Typed {
  readonly values: URLSearchParams;
  readonly refusals: readonly Refusal[];
}

/** The name of a field in the form: what is corrected cannot be taken for anything else that is sent along. */
export function inputName({ key }: Pick<CorrectableField, 'key'>): string {
  return `felt.${key}`;
}

export function inputId(name: string): string {
  return name.replaceAll('.', '-');
}

/** What is wrong with one field, in words. */
export function errorOf(
  { refusals }: Typed | { refusals: [] },
  name: string,
  language: Language,
): string | undefined {
  const refusal = refusals.find(({ where }) => where === name);
  return refusal && explain(refusal, language);
}
