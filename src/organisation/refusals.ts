// SPDX-License-Identifier: MPL-2.0

/** The sentences of a refusal, in Danish and English: what is wrong, and what to do. `{name}` stands for a parameter. */
interface Sentences {
  readonly da: string;
  readonly en: string;
  readonly remedy: { readonly da: string; readonly en: string };
}

/** Every expected "no" of the register. The codes are promises to programs; docs/refusals.md explains each. */
export const refusals = {
  'unit-unknown': {
    da: 'Enheden {unit} findes ikke den {date}.',
    en: 'The unit {unit} does not exist on {date}.',
    remedy: { da: 'Vælg en enhed, der findes den dag.', en: 'Choose a unit that exists on that day.' },
  },
} as const satisfies Record<string, Sentences>;

export type RefusalCode = keyof typeof refusals;

/** An expected "no" as a value. `where` points at what was refused: an operation's index, a row, a field. */
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
