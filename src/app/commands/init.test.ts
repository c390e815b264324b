// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { readBeginning } from './init.ts';

test.each([
  [[], 'command-wrong-use'],
  [['A', 'B'], 'command-wrong-use'],
  [['  '], 'command-wrong-use'],
  [['Strandby', '--colour', 'red'], 'command-wrong-use'],
  [['Strandby', '--key', '1'], 'init-bad-key'],
  [['Strandby', '--key', 'a'.repeat(61)], 'init-bad-key'],
  [['7 byer'], 'init-bad-key'],
  [['Strandby', '--municipality-code', '85'], 'init-bad-code'],
  [['Strandby', '--valid-from', '2021-02-30'], 'import-bad-date'],
])('init with the words %j is refused: %s', (words, code) => {
  expect(readBeginning(words)).toMatchObject({ ok: false, refusals: [{ code }] });
});

test('init takes a name alone, and makes a key of it; or all that can be said', () => {
  const plain = { municipalityCode: null, from: null };
  expect(readBeginning(['Ærø Kommune'])).toEqual({
    ok: true,
    value: { name: { da: 'Ærø Kommune' }, key: 'aeroe-kommune', ...plain },
  });
  const words = ['Ærø Kommune', '--name-en', 'Ærø Municipality', '--key', 'aeroe'];
  expect(readBeginning([...words, '--municipality-code', '492', '--valid-from', '2006-01-01'])).toEqual({
    ok: true,
    value: {
      name: { da: 'Ærø Kommune', en: 'Ærø Municipality' },
      key: 'aeroe',
      municipalityCode: '492',
      from: '2006-01-01',
    },
  });
});
