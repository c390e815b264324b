// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../organisation/index.ts';
import type { FieldState } from '../../forms/filled.ts';
import { Select, type SelectProps } from '../../forms/select.tsx';
import { adminTexts } from '../../texts/index.ts';

interface ChoiceProps extends Omit<SelectProps, 'value' | 'error' | 'meanwhile'> {
  readonly state: FieldState;
  readonly language: Language;
}

/** A choice of few with what holds, or what was chosen, what is wrong with that, and what holds by now, in words. */
export function Choice({ state: { value, error, now }, language, ...select }: ChoiceProps) {
  const said = select.options.find((option) => option.value === now)?.text;
  const meanwhile = said === undefined ? undefined : adminTexts(language).nowItSays(said);
  return <Select {...{ ...select, value, error, meanwhile }} />;
}
