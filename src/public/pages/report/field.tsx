// SPDX-License-Identifier: MPL-2.0
import { FormField, type FormFieldProps } from '../../../components/index.ts';
import type { Language } from '../../../organisation/index.ts';
import { errorOf, inputId, type Typed } from './typed.ts';

export interface ReportFieldProps
  extends Pick<FormFieldProps, 'name' | 'label' | 'hint' | 'lang' | 'rows' | 'type' | 'autocomplete'> {
  /** What it shows before anything is typed. */
  readonly text: string;
  readonly typed: Typed | undefined;
  readonly language: Language;
}

/** A field of the page with what it says now, or what was typed and what is wrong with that. */
export function ReportField({ name, text, typed, language, lang, ...rest }: ReportFieldProps) {
  return (
    <FormField
      autocomplete="off"
      {...{ ...rest, name, id: inputId(name) }}
      lang={lang === language ? undefined : lang}
      value={typed?.values.get(name) ?? text}
      error={typed && errorOf(typed, name, language)}
    />
  );
}
