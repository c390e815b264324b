// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, position, text } from './common.ts';

/** A number that tells the size of a unit: employees 600; budget 1.2 billion kr. */
export const keyFigure = z.object({
  unitId: id,
  label: text,
  value: z.number(),
  /** What is counted, said after the number: `{da: 'mia. kr.', en: 'billion kr.'}`. */
  measure: text.nullable().default(null),
  position: position.default(0),
});
export type KeyFigure = z.infer<typeof keyFigure>;
