// SPDX-License-Identifier: MPL-2.0
import type { EntityName } from '../../entities/entities.ts';
import type { Values } from '../../history/touched.ts';
import { whereTheyDiffer } from './changed-text.ts';
import { danishLabels, type FieldLabel } from './labels-danish.ts';
import { englishLabels } from './labels-english.ts';
import type { Telling } from './telling.ts';
import { type Thing, thingInWords } from './thing.ts';
import { isText, valueInWords } from './value.ts';
import { differenceWords } from './words.ts';

const labels = { da: danishLabels, en: englishLabels } as const;

interface FieldChanged {
  readonly entity: EntityName;
  readonly field: string;
  readonly before: Values;
  readonly after: Values;
}

/** How a field of a thing became another, in one sentence or, where both languages of a text did, two. */
export function fieldDifference(
  { entity, field, before, after }: FieldChanged,
  telling: Telling,
): readonly string[] {
  const [was, is] = [thingInWords(entity, before, telling), thingInWords(entity, after, telling)];
  const say = differenceWords[telling.language];
  if (is.follows?.includes(field)) return [];
  if (was.says.includes(field) && is.name !== was.name) return [say.becomes(...renamed(was, is))];
  const label = `${subject(entity, is)}${labelOf(field, telling)}:`;
  if (!isText(before[field]) && !isText(after[field]))
    return [say.becomes(label, ...valuesOf(field, before[field], after[field], telling))];
  const texts = [before[field], after[field]].map((value) => (isText(value) ? value : undefined));
  return (['da', 'en'] as const).flatMap((language) => {
    const [old, fresh] = texts.map((text) => text?.[language]);
    if (old === fresh) return [];
    const shown = language === 'en' ? `${say.inEnglish(label.slice(0, -1))}:` : label;
    return [say.becomes(shown, ...valuesOf(field, old, fresh, telling))];
  });
}

/** `Telefon`, `9931 1505`, `9931 1506`; all of both where they are not of one kind. */
function renamed(was: Thing, is: Thing): [string, string, string] {
  if (was.kind === is.kind) return [was.kind, was.name, is.name];
  return ['', `${was.kind} ${was.name}`, `${is.kind} ${is.name}`];
}

/** A unit's or a person's own page need not say whose values they are. */
function subject(entity: EntityName, { kind, name }: Thing): string {
  return entity === 'unit' || entity === 'person' ? '' : `${[kind, name].join(' ').trim()} – `;
}

function labelOf(field: string, { language }: Telling): string {
  return labels[language][field as FieldLabel] ?? field;
}

function valuesOf(field: string, before: unknown, after: unknown, telling: Telling): [string, string] {
  const [old, fresh] = whereTheyDiffer(
    valueInWords(field, before, telling),
    valueInWords(field, after, telling),
  );
  return [old ?? '', fresh ?? ''];
}
