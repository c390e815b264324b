// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { type Block, proseOf } from './blocks.ts';

const paragraph = (...parts: readonly unknown[]) => ({ is: 'paragraph', parts });
const link = (href: string, ...parts: readonly unknown[]) => ({ is: 'link', href, parts });

describe('a written text', () => {
  test.each<[string, string, readonly unknown[]]>([
    ['paragraphs', 'Første.\n\nAndet\nog mere.\n', [paragraph('Første.'), paragraph('Andet\nog mere.')]],
    [
      'a heading, right above its text',
      '## Åbent hus\nKom *ind*!',
      [{ is: 'heading', parts: ['Åbent hus'] }, paragraph('Kom ', { is: 'emphasis', parts: ['ind'] }, '!')],
    ],
    [
      'a list right below its sentence',
      'Vi gør:\n- veje\n- **parker**\n  og træer',
      [
        paragraph('Vi gør:'),
        { is: 'bullets', items: [['veje'], [{ is: 'strong', parts: ['parker'] }, '\nog træer']] },
      ],
    ],
    ['a list with numbers', '1. ring\n2) skriv', [{ is: 'numbers', items: [['ring'], ['skriv']] }]],
    [
      'a link',
      'Se [**vores** side](https://aalborg.dk/x).',
      [paragraph('Se ', link('https://aalborg.dk/x', { is: 'strong', parts: ['vores'] }, ' side'), '.')],
    ],
    [
      'mail and phone',
      '[skriv](mailto:a@b.dk) [ring](tel:+4599311505)',
      [paragraph(link('mailto:a@b.dk', 'skriv'), ' ', link('tel:+4599311505', 'ring'))],
    ],
    [
      'emphasis within strong',
      '**a *b* c**',
      [paragraph({ is: 'strong', parts: ['a ', { is: 'emphasis', parts: ['b'] }, ' c'] })],
    ],
    ['escaped signs', '\\*ikke\\* \\[a\\](b)', [paragraph('*ikke* [a](b)')]],
  ])('can have %s', (_, text, blocks) => {
    expect(proseOf(text)).toEqual(blocks);
  });

  test.each([
    '5 * 3 * 2',
    '** ikke **',
    '**åben',
    '[a]()',
    '[a](b c)',
    '-ikke en liste',
    '#ikke',
    'fil_navn_her',
    '<b>nej</b> &amp;',
    '![billede](x)',
    '[a](/b)',
    '[a](//evil.example)',
    '[a](javascript:alert%281%29)',
    '[a](JaVaScRiPt:alert`1`)',
    '[a](\u0001javascript:alert)',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](blob:https://x)',
  ])('leaves %s as it was typed', (text) => {
    expect(proseOf(text)).toEqual([paragraph(text)]);
  });

  test('is understood at once, however odd it is', () => {
    const texts = ['*', '**a ', '[', '[a](', '\\', '- ', '[a](https://', '**a*b', '(?<='].map((odd) =>
      odd.repeat(20_000 / odd.length),
    );
    const blocks = texts.flatMap((text): readonly Block[] => proseOf(text));
    expect(blocks.length).toBeGreaterThan(0);
  });
});
