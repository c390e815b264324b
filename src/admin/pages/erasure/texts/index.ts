// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../../../organisation/index.ts';
import { da, type ErasureTexts } from './da.ts';
import { en } from './en.ts';

export function erasureTexts(language: Language): ErasureTexts {
  return language === 'da' ? da : en;
}
