// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { joinedIn, tokensIn } from './tokens.ts';

const foldedOf = (text: string) => tokensIn(text).map(({ folded }) => folded);

describe('the words of a text', () => {
  test.each([
    ['Børn & Unge, PPU 0-18 år', ['boern', 'unge', 'ppu', '0', '18', 'aar']],
    ['AaK Bygninger (IT)', ['aak', 'bygninger', 'it']],
    ['Karl-Åge', ['karl', 'aage']],
    ['🙂 …', []],
    ['Άννα', ['αννα']],
  ])('of %j are %j', (text, folded) => {
    expect(foldedOf(text)).toEqual(folded);
  });

  test('are kept as they were written too', () => {
    expect(tokensIn('Åse')).toEqual([{ shown: 'åse', folded: 'aase' }]);
  });

  test('are cut where no word is so long', () => {
    expect(foldedOf('x'.repeat(10_000))).toEqual(['x'.repeat(60)]);
  });

  test('are one more where a hyphen binds them', () => {
    expect(joinedIn('NEM-ID og p-vagt').map(({ folded }) => folded)).toEqual(['nemid', 'pvagt']);
  });
});
