// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../organisation/index.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Statements } from './statement.ts';

export const statements: Readonly<Record<Language, Statements>> = { da, en };
