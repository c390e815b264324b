// SPDX-License-Identifier: MPL-2.0
import { FormField, type FormFieldProps } from '../../components/index.ts';
import type { Language } from '../../organisation/index.ts';
import { adminTexts } from '../texts/index.ts';
import type { FieldState } from './filled.ts';

export interface FieldProps extends Omit<FormFieldProps, 'value' | 'error' | 'meanwhile'> {
  readonly state: FieldState;
  readonly language: Language;
}

/** A field of a form with what it holds, or what was typed, what is wrong with that, and what holds by now. */
export function Field({ state, language, ...field }: FieldProps) {
  const say = adminTexts(language);
  const { value, error, now } = state;
  const meanwhile = now === '' ? say.nowEmpty : now && say.nowItSays(now);
  return <FormField {...{ ...field, value, error, meanwhile }} />;
}
