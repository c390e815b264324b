// SPDX-License-Identifier: MPL-2.0
import type { Database } from '../../database/index.ts';
import type { Register } from '../../register/index.ts';
import { loadDemo } from '../demo.ts';

const autumn = new Date('2021-10-01T09:00:00Z');

/** The demo organisation as somebody knew it in 2021: all that was recorded before the reorganisation of 2022. */
export const theDemoOf2021 = (database: Database): Promise<Register> => loadDemo(database, autumn, '05');
