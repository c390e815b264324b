// SPDX-License-Identifier: MPL-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Item, describe as inWords } from '../../organisation/index.ts';
import { idOf } from '../../testing/organisation.ts';
import { partsOf, printAndRead } from '../../testing/print-pdf.ts';
import type { ReadPdf } from '../../testing/read-pdf.ts';
import { aDescription, aSheet } from '../../testing/sheets.ts';
import { mayors, strandbySnapshot } from '../../testing/strandby.ts';
import { chartOf } from '../chart/chart-of.ts';
import type { Sheet } from '../drawing.ts';
import { drawFor } from '../layout/draw.ts';
import { targets } from '../layout/target.ts';
import { Press } from '../press/press.ts';
import type { PdfOptions } from './document.ts';

const press = new Press();
afterAll(() => press.end());

describe('the PDF of an administration', () => {
  const unitId = idOf('unit', mayors);
  const words = { heading: 'Organisationen i ord', ...inWords(strandbySnapshot, unitId, 'da') };
  let pdf: ReadPdf;

  beforeAll(async () => {
    const chart = chartOf(strandbySnapshot, unitId, 'da');
    if (!chart.ok) throw new Error('no chart');
    const { drawing, scale } = drawFor(chart.value, targets.a4);
    pdf = await printAndRead(press, [aSheet(0, { unitId, title: mayors, drawing, scale })], words, {
      title: mayors,
    });
  });

  it('says its title, author and language, and that it has a structure', () => {
    const { title, author, language, marked } = pdf;
    expect({ title, author, language, marked }).toEqual({
      ...{ title: mayors, author: 'Strandby Kommune', language: 'da', marked: true },
    });
  });

  it('has one figure, whose text alternative says what is drawn and where it is said in words', () => {
    expect(partsOf(pdf, 'Figure').map(({ alt }) => alt)).toEqual([
      'Organisationsdiagram: Borgmesterens Forvaltning. Tegningen viser 12 enheder. Det samme står i ord fra side 2.',
    ]);
  });

  it('holds each unit of the text version as an item of a list or a heading', () => {
    const names = (items: readonly Item[]): string[] =>
      items.flatMap((item) => [item.name, ...names(item.items)]);
    const items = words.complete.flatMap((section) => names(section.items));
    expect(items).toHaveLength(6);
    expect(partsOf(pdf, 'LI')).toHaveLength(items.length);
    const bodies = [...partsOf(pdf, 'LBody'), ...partsOf(pdf, 'P')].map((part) => part.text);
    expect(items.filter((name) => !bodies.some((body) => body.startsWith(name)))).toEqual([]);
    expect(partsOf(pdf, 'H3').map((part) => part.text)).toEqual(words.complete.map(({ heading }) => heading));
  });

  it('has a bookmark for each heading', () => {
    expect(pdf.bookmarks).toEqual([
      { title: mayors, level: 1 },
      { title: 'Organisationen i ord', level: 2 },
      ...words.complete.map(({ heading }) => ({ title: heading, level: 3 })),
    ]);
    const headings = ['H1', 'H2', 'H3'].flatMap((role) => partsOf(pdf, role));
    expect(headings).toHaveLength(pdf.bookmarks.length);
  });

  it('has the text of the drawing as text, and its fonts with it', () => {
    expect(pdf.pages[0]?.text).toContain('Strandby Havn');
    expect(pdf.pages[0]?.text).toContain('Side 1 af 2');
    const fonts = pdf.pages.flatMap((page) => page.fonts);
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]+\+/, ''))).toContain('IBMPlexSans-SemiBold');
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  });
});

describe('the PDF of a drawing on several sheets', () => {
  it('leads from page to page by links that say where they go', async () => {
    const reference = (to: string) => ({ text: to, role: 'reference' as const, x: 5, y: 40, size: 12 });
    const first = aSheet(3, { of: 3 });
    const second = aSheet(3, { number: 2, of: 3, title: 'Børn og Unge', cutFrom: 1 });
    const third = aSheet(3, { number: 3, of: 3, title: 'Skolerne', cutFrom: 2 });
    const withLine = (sheet: Sheet, line: string, continuedOn?: number): Sheet => {
      const [box, ...others] = sheet.drawing.boxes;
      if (!box) throw new Error('no box');
      const boxes = [{ ...box, lines: [...box.lines, reference(line)], continuedOn }, ...others];
      return { ...sheet, drawing: { ...sheet.drawing, boxes } };
    };
    const pdf = await printAndRead(press, [
      withLine(first, '→ side 2', 2),
      withLine(second, '↑ side 1'),
      withLine(third, '↑ side 2'),
    ]);
    expect(pdf.pages.map((page) => page.links)).toEqual([
      [{ contents: 'Børn og Unge, side 2', toPage: 2 }],
      [{ contents: 'Strandby Kommune, side 1', toPage: 1 }],
      [{ contents: 'Børn og Unge, side 2', toPage: 2 }],
      [],
    ]);
    expect(partsOf(pdf, 'Link').map((part) => part.text)).toEqual(['→ side 2', '↑ side 1', '↑ side 2']);
    expect(pdf.bookmarks.map(({ title }) => title).slice(0, 4)).toEqual([
      'Organisationen i Strandby',
      'Børn og Unge',
      'Skolerne',
      'Organisationen i ord',
    ]);
  });

  it.each<[Partial<PdfOptions>, number, number]>([
    [{ paper: 'a4', landscape: false }, 595.28, 841.89],
    [{ paper: 'a3', landscape: true }, 1190.55, 841.89],
    [{ paper: 'a1', landscape: false }, 1683.78, 2383.94],
  ])('is on the paper that is asked for: %j', async (said, width, height) => {
    const [page] = (await printAndRead(press, [aSheet(12)], aDescription(1, 1), said)).pages;
    expect(page?.width).toBeCloseTo(width, 1);
    expect(page?.height).toBeCloseTo(height, 1);
  });
});
