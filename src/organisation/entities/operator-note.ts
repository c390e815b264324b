// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { id, plainText, position } from './common.ts';

/** What the operators of the switchboard should know of a unit, in Danish. For the house alone: never in a public snapshot. */
export const operatorNote = z.object({ unitId: id, text: plainText(2000), position: position.default(0) });
