// SPDX-License-Identifier: MPL-2.0
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Field, type FieldText, leaderWords, priorOf, type SearchDocument } from '../../search/index.ts';

/** A unit or person of a corpus to measure search on. Lists are separated by commas, the way to a unit by ›. */
const entry = z.object({
  id: z.string(),
  kind: z.enum(['unit', 'person']),
  name: z.string(),
  title: z.string().default(''),
  /** Of a unit the names above it from the top; of a person the name of their unit. */
  unit: z.string().default(''),
  tasks: z.string().default(''),
  aliases: z.string().default(''),
  phone: z.string().default(''),
  email: z.string().default(''),
  /** 0 for an administration. */
  depth: z.number().default(0),
  /** 1 for a leader. */
  head: z.number().default(0),
});
export type Entry = z.infer<typeof entry>;

/** The documents of a corpus file, as the product would have made them of such an organisation. */
export function readCorpus(file: string): readonly SearchDocument[] {
  return documentsIn(z.array(entry).parse(JSON.parse(readFileSync(file, 'utf8'))));
}

export function documentsIn(entries: readonly Entry[]): readonly SearchDocument[] {
  const unitIds = new Map(entries.filter(({ kind }) => kind === 'unit').map(({ id, name }) => [name, id]));
  return entries.map((one) => documentOf(one, unitIds.get(one.unit.split(' › ').at(-1) ?? '') ?? null));
}

function documentOf(one: Entry, unitId: string | null): SearchDocument {
  const { id, kind, name, depth, head } = one;
  const texts = [...(kind === 'unit' ? textsOfUnit(one) : textsOfPerson(one)), ...contacts(one)];
  return { id, kind, name, unitId, texts, prior: priorOf({ kind, depth: depth + 1, leads: head === 1 }) };
}

function textsOfUnit({ name, unit, tasks, aliases }: Entry): readonly FieldText[] {
  return [
    { field: 'name', text: name },
    ...each('shortName', aliases),
    ...each('task', tasks),
    ...each('above', unit, ' › '),
  ];
}

function textsOfPerson({ name, title, unit, head }: Entry): readonly FieldText[] {
  return [
    { field: 'personName', text: name },
    ...each('title', title),
    ...each('unit', unit),
    ...(head ? leaderWords : []),
  ];
}

function contacts({ phone, email }: Entry): readonly FieldText[] {
  return [...each('phone', phone), ...each('email', email)];
}

function each(field: Field, list: string, separator = ','): readonly FieldText[] {
  const texts = list.split(separator).map((text) => text.trim());
  return texts.filter((text) => text !== '').map((text) => ({ field, text }));
}
