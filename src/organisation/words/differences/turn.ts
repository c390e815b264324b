// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import type { EntityName } from '../../entities/entities.ts';
import type { Values } from '../../history/touched.ts';
import { fieldDifference } from './field.ts';
import type { Telling } from './telling.ts';
import { thingInWords } from './thing.ts';
import { differenceWords } from './words.ts';

/** What a thing is on one day and on the next; undefined: it is not there. */
export interface Turn {
  readonly entity: EntityName;
  readonly before: Values | undefined;
  readonly after: Values | undefined;
}

/** What becomes different of a thing from one day to the next, a sentence for each difference: `Telefon 9931 1505 → 9931 1506`. */
export function turnInWords({ entity, before, after }: Turn, telling: Telling): readonly string[] {
  const say = differenceWords[telling.language];
  const whole = (values: Values) => {
    const { kind, name } = thingInWords(entity, values, telling);
    return [kind, name].filter((part) => part !== '').join(' ');
  };
  if (!before) return after ? [say.added(whole(after))] : [];
  if (!after) return [say.shorter(whole(before))];
  const fields = Object.keys(after).filter((field) => !isDeepStrictEqual(before[field], after[field]));
  const told = fields.flatMap((field) => fieldDifference({ entity, field, before, after }, telling));
  // Two fields of what a thing is called come to the same sentence.
  return [...new Set(told)];
}
