// SPDX-License-Identifier: MPL-2.0
import { describe, expect, it } from 'vitest';
import { withoutBullet } from './bullet.ts';
import { joinBroken } from './join.ts';
import { liftItemsOverLeaders } from './lifted-items.ts';
import { withoutMarkdown } from './markdown.ts';
import { markNumberedHeadings } from './numbered-headings.ts';
import { splitLines } from './split.ts';
import { markUnmarkedLists } from './unmarked-lists.ts';

describe('withoutBullet', () => {
  it.each([
    '• Kontor',
    '- Kontor',
    '– Kontor',
    '* Kontor',
    '· Kontor',
    'o Kontor',
    '1. Kontor',
    '2) Kontor',
    '‣ Kontor',
    '▪ Kontor',
    '•Kontor',
  ])('takes the sign off %s', (text) => {
    expect(withoutBullet(text)).toBe('Kontor');
  });

  it.each(['–opfølgning', '-12 grader', 'ordet', '9000 Aalborg', '•'])('leaves %s as it is', (text) => {
    expect(withoutBullet(text)).toBeNull();
  });
});

describe('splitLines', () => {
  it('numbers the lines that are not blank, and knows blank space and depth', () => {
    const lines = splitLines('A\n\n  - B\n    - C');
    expect(lines.map(({ number, text, item, indent, gap }) => [number, text, item, indent, gap])).toEqual([
      [1, 'A', false, 0, true],
      [3, 'B', true, 2, true],
      [4, 'C', true, 4, false],
    ]);
  });
});

describe('markNumberedHeadings', () => {
  const levels = (text: string) =>
    markNumberedHeadings(splitLines(text)).map(({ text: words, level, item }) => [words, level, item]);

  it('takes the numbers of chapters for headings', () => {
    expect(levels('1. Stabe\n1.1 Løn\n1.2 Jura\n- Team')).toEqual([
      ['Stabe', 2, false],
      ['Løn', 3, false],
      ['Jura', 3, false],
      ['Team', null, true],
    ]);
  });

  it('leaves a numbered list a list', () => {
    expect(levels('1. Løn\n2. Jura')).toEqual([
      ['Løn', null, true],
      ['Jura', null, true],
    ]);
  });
});

describe('liftItemsOverLeaders', () => {
  const items = (text: string) =>
    liftItemsOverLeaders(splitLines(text), (line) => line.text.startsWith('Leder')).map(({ item }) => item);

  it('takes a sign before a heading for no list', () => {
    expect(items('1. Veje\nLeder: Bo Lund\n\n2. Byg\nLeder: Eva Lund')).toEqual([false, false, false, false]);
  });

  it('leaves lists as they are', () => {
    expect(items('- Veje\n- Byg\nLeder: Bo Lund')).toEqual([true, true, false]);
    expect(items('- Veje\n  Leder: Bo Lund')).toEqual([true, false]);
  });
});

describe('a table in Markdown', () => {
  it('has its cells parted as a table that was copied', () => {
    expect(splitLines('| Direktør | Jens Vad |')).toMatchObject([
      { text: 'Direktør\tJens Vad', source: [{ text: '| Direktør | Jens Vad |' }] },
    ]);
  });
});

describe('withoutMarkdown', () => {
  it.each([
    ['## Ledelse', 'Ledelse', 2],
    ['**Team Nord**', 'Team Nord', null],
    ['*Team Nord* er nyt', 'Team Nord er nyt', null],
    ['2 * 3 og 4 * 5', '2 * 3 og 4 * 5', null],
    ['[Ring](tel:+4599311505) nu', 'Ring +4599311505 nu', null],
    ['[99 31 15 05](tel:+4599311505)', '99 31 15 05', null],
    ['[Siden](https://a.example)', 'Siden', null],
  ])('reads %s', (text, words, level) => {
    expect(withoutMarkdown(text)).toEqual({ text: words, level });
  });
});

describe('joinBroken', () => {
  const joined = (text: string) => joinBroken(splitLines(text)).map((line) => line.text);

  it('joins a sentence that goes on in small letters', () => {
    expect(joined('Kontoret ligger både\ni byen og på landet.')).toEqual([
      'Kontoret ligger både i byen og på landet.',
    ]);
  });

  it('mends a word that was parted', () => {
    expect(joined('Vi har tværgående funktio-\nner inden for økonomi')).toEqual([
      'Vi har tværgående funktioner inden for økonomi',
    ]);
  });

  it.each([
    'Ledelse\nKontorchef Bo Lund',
    'Kontorchef Bo Lund\nbolu@by.example',
    '• Et\n• To',
    'Et er slut.\nto begynder',
  ])('leaves %j in lines', (text) => {
    expect(joined(text)).toHaveLength(2);
  });
});

describe('markUnmarkedLists', () => {
  const items = (text: string) =>
    markUnmarkedLists(
      splitLines(text),
      ({ text }) => text === 'Ledelse',
      ({ text }) => text.endsWith(':'),
    )
      .filter(({ item }) => item)
      .map(({ text }) => text);

  it('finds a list whose signs were lost', () => {
    expect(items('Kontorer:\nPlan\nByg\n\nMere')).toEqual(['Plan', 'Byg']);
  });

  it('takes no headings for items', () => {
    expect(items('Kontorer:\n\nPlan\n\nByg')).toEqual([]);
    expect(items('Kontorer:\nPlan\nLedelse')).toEqual([]);
    expect(items('Dele:\n\nPlan\nPlan ordner byens planer.')).toEqual([]);
    expect(items('Vi siger:\nDet er godt\nat være her')).toEqual([]);
  });
});
