// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { unitKind } from '../../../organisation/index.ts';
import { always, create, shorthand } from './shorthand.ts';

const form = z.string().min(1).max(60);

/** A kind of unit: Danish forms (one, many, the one, the many, gender) and English forms (one, many). */
const shape = z.strictObject({
  do: z.literal('kind'),
  key: unitKind.shape.key,
  da: z.tuple([form, form, form, form, z.enum(['common', 'neuter'])]),
  en: z.tuple([form, form]),
  political: unitKind.shape.political,
  countsAs: unitKind.shape.countsAs,
  tagged: unitKind.shape.tagged,
});

export const kind = shorthand(shape, ({ do: _, key, da, en, ...traits }) => {
  const [one, many, definite, definiteMany, gender] = da;
  const noun = { da: { one, many, definite, definiteMany, gender }, en: { one: en[0], many: en[1] } };
  return [create('unitKind', kindName(key), always, { key, noun, ...traits })];
});

/** What a kind is called where its identifier belongs. */
export function kindName(key: string): string {
  return `kind:${key}`;
}
