// SPDX-License-Identifier: MPL-2.0
import type { Sentences } from './sentences.ts';

/** What the reader of files with changes answers. */
export const changesRefusals = {
  'changes-not-json': {
    da: '{file} er ikke gyldig JSON: {problem}.',
    en: '{file} is not valid JSON: {problem}.',
    remedy: { da: 'Ret filen, og prøv igen.', en: 'Correct the file and try again.' },
  },
  'changes-too-large': {
    da: '{file} er for stor ({limit}).',
    en: '{file} is too large ({limit}).',
    remedy: { da: 'Del den i flere filer.', en: 'Divide it into several files.' },
  },
  'changes-invalid': {
    da: '{place}: værdien kan ikke bruges ({problem}).',
    en: '{place}: the value cannot be used ({problem}).',
    remedy: { da: 'Ret værdien, og prøv igen.', en: 'Correct the value and try again.' },
  },
  'changes-unknown-key': {
    da: '{place}: feltet «{key}» findes ikke her.',
    en: '{place}: there is no field “{key}” here.',
    remedy: {
      da: 'Ret navnet på feltet, eller fjern det.',
      en: 'Correct the name of the field, or remove it.',
    },
  },
  'changes-unknown-operation': {
    da: '{place}: «{name}» er ikke noget, der kan gøres.',
    en: '{place}: “{name}” is nothing that can be done.',
    remedy: { da: 'Brug en af disse: {known}.', en: 'Use one of these: {known}.' },
  },
} as const satisfies Record<string, Sentences>;
