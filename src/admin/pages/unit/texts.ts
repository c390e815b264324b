// SPDX-License-Identifier: MPL-2.0
import type { Entity, Operation, Text } from '../../../organisation/index.ts';

/** The texts of a unit that can be edited, with the names of their fields. */
export const textFields = [
  { field: 'name', da: 'navn-da', en: 'navn-en' },
  { field: 'summary', da: 'kort-da', en: 'kort-en' },
  { field: 'description', da: 'mere-da', en: 'mere-en' },
] as const;

type TextField = (typeof textFields)[number]['field'];

/** What of a unit's texts a form wants otherwise; null takes a text away. */
export function textsWanted(
  unit: Entity<'unit'>,
  values: URLSearchParams,
): Partial<Record<TextField, Text | null>> {
  const wanted = textFields.flatMap(({ field, da, en }) => {
    const text = textIn(values.get(da), values.get(en));
    return isSame(unit[field], text) ? [] : [[field, text] as const];
  });
  return Object.fromEntries(wanted);
}

/** The operations that make a unit's texts so; another name is a rename, since the address goes with it. */
export function textOperations(
  unit: Entity<'unit'>,
  { name, ...texts }: ReturnType<typeof textsWanted>,
  from: string,
): Operation[] {
  const renamed = name ? [{ do: 'rename', unitId: unit.id, name, from, to: null } as const] : [];
  const altered =
    Object.keys(texts).length > 0
      ? [{ do: 'alter', entity: 'unit', id: unit.id, from, to: null, set: texts } as const]
      : [];
  return [...renamed, ...altered];
}

/** What holds now in the fields that somebody else has changed since a form was opened. */
export function textsNow(unit: Entity<'unit'>, values: URLSearchParams): Readonly<Record<string, string>> {
  const pairs = textFields.flatMap(({ field, da, en }) => [
    [da, unit[field]?.da ?? ''],
    [en, unit[field]?.en ?? ''],
  ]);
  return Object.fromEntries(pairs.filter(([name = '', now]) => tidy(values.get(name)) !== now));
}

function textIn(da: string | null, en: string | null): Text | null {
  const [danish, english] = [tidy(da), tidy(en)];
  if (danish === '') return english === '' ? null : { da: english, en: english };
  return english === '' ? { da: danish } : { da: danish, en: english };
}

/** Browsers send line breaks as two characters. */
function tidy(text: string | null): string {
  return (text ?? '').replaceAll('\r\n', '\n').trim();
}

function isSame(one: Text | null, other: Text | null): boolean {
  return one?.da === other?.da && one?.en === other?.en;
}
