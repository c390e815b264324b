// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { setWithin } from './set-within.ts';
import { wrap } from './wrap.ts';

const at = (width: number) => ({ weight: 'semibold', size: 13, width, language: 'da' }) as const;

test.each<[string, readonly string[]]>([
  ['Beskæftigelsesforvaltningen', ['Beskæftigelses-', 'forvaltningen']],
  ['Familie- og Beskæftigelsesforvaltningen', ['Familie- og', 'Beskæftigelses-', 'forvaltningen']],
  ['Ældre- og Handicapforvaltningen', ['Ældre- og', 'Handicap-', 'forvaltningen']],
  ['Byrådssekretariatet', ['Byråds-', 'sekretariatet']],
  ['Sundhedsforskning', ['Sundheds-', 'forskning']],
  ['Integrationsafdeling 12', ['Integrations-', 'afdeling\u00a012']],
  ['Børn og Unge', ['Børn og Unge']],
  ['Folkeoplysning og projekter', ['Folkeoplysning', 'og projekter']],
  ['Politik og Kommunikation', ['Politik og', 'Kommunikation']],
  ['KORMA', ['KORMA']],
])('%s is broken between words and at the seams of compounds', (name, lines) => {
  expect(wrap(name, at(110)).lines).toEqual(lines);
});

test('no part of a word has fewer than four letters, and nothing is lost', () => {
  const name = 'Speciallægepraksissamarbejdsudvalgsformandskabet og Arbejdsmarkedsuddannelsesrådet';
  for (const width of [60, 80, 100, 140]) {
    const { lines } = wrap(name, at(width));
    expect(lines.join(' ').replaceAll('- ', '')).toBe(name);
    for (const part of lines
      .flatMap((line) => line.split(/[ -]+/))
      .filter((part) => part !== '' && part !== 'og'))
      expect(part.length).toBeGreaterThanOrEqual(4);
  }
});

test('a word with no place to break widens its line, then is set smaller, and is divided only where it is no word', () => {
  const within = (text: string) => setWithin(text, at(100), 150);
  expect(within('1234567890123')).toMatchObject({ lines: ['1234567890123'], size: 13 });
  expect(within('1234567890123456789012')).toMatchObject({ lines: ['1234567890123456789012'] });
  expect(within('1234567890123456789012').size).toBeLessThan(13);
  const divided = within('X'.repeat(300));
  expect(divided.lines.join('')).toBe('X'.repeat(300));
  expect(divided.width).toBeLessThanOrEqual(150);
});

test('a picture is not taken apart', () => {
  const { lines } = setWithin('👩‍🚒'.repeat(40), at(100), 150);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => /^(👩‍🚒)+$/u.test(line))).toBe(true);
});
