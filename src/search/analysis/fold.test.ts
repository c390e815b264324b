// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { fold, lacksLetters, plain } from './fold.ts';

describe('folding', () => {
  test.each([
    ['Økonomi på Århusvej', 'oekonomi paa aarhusvej'],
    ['Kjærgård', 'kjaergaard'],
    ['KJÆRGAARD', 'kjaergaard'],
    ['Çelik Öztürk', 'celik oezturk'],
    ['A\u030Ase', 'aase'],
    ['Łukasz Đorđević', 'lukasz dordevic'],
    ['pas 2024', 'pas 2024'],
  ])('spells %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('takes the Danish letters away altogether', () => {
    expect(plain(fold('Sødvandså på Ærø'))).toBe('sodvandsa pa aro');
  });

  test.each([
    ['rode hojskole', 'røde højskole', true],
    ['hojgaard', 'Højgård', true],
    ['hojgard', 'Højgård', true],
    ['båd', 'bad', false],
    ['økonomi', 'økonomi', false],
  ])('that %j can be %j without its letters is %j', (typed, meant, can) => {
    expect(lacksLetters(fold(typed), fold(meant))).toBe(can);
  });
});
