// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Language } from '../entities/common.ts';
import type { KeyFigure } from '../entities/key-figure.ts';
import { formatNumber } from './numbers.ts';

/** A key figure's number with what it measures: `600`, `1,2 mia. kr.`, `1.2 billion kr.`. */
export function figureInWords(
  { value, measure }: Pick<KeyFigure, 'value' | 'measure'>,
  language: Language,
): string {
  const number = formatNumber(value, language);
  return measure === null ? number : `${number} ${inLanguage(measure, language)}`;
}
