// SPDX-License-Identifier: MPL-2.0
import { afterAll, describe, expect, it } from 'vitest';
import type { Item } from '../../organisation/index.ts';
import { idOf } from '../../testing/organisation.ts';
import { partsOf, pdfOptions, printAndRead, printPdf, textOf } from '../../testing/print-pdf.ts';
import { aDescription, aSheet } from '../../testing/sheets.ts';
import { Press } from '../press/press.ts';
import { pdfOf } from './pdf-of.ts';

const press = new Press();
afterAll(() => press.end());

describe('what people have written', () => {
  const odd = [
    '#panic("x")',
    '$x$',
    ']',
    '\\',
    '"',
    '<script>alert(1)</script>',
    '*fed* _kursiv_',
    '= Overskrift',
    '@ref',
    '{{n}}',
    '#{',
    '/* */',
    '// kommentar',
    '`kode`',
    '~',
    '- - -',
    '&amp;',
    '\\u{1F600}',
  ];

  it('is text and never markup', async () => {
    const pdf = await printAndRead(press, [aSheet(odd.length, {}, odd)], aDescription(1, odd.length, odd));
    for (const name of odd) {
      expect(pdf.pages[0]?.text).toContain(name);
      expect(partsOf(pdf, 'LBody').map((part) => part.text)).toContain(name);
    }
    expect(pdf.bookmarks).toHaveLength(3);
  });

  it('may stand in titles and in sentences too', async () => {
    const title = '#let x = "] $ \\ <b>';
    const short = `${title} #pagebreak()`;
    const pdf = await printAndRead(
      press,
      [aSheet(2)],
      { ...aDescription(0, 0), short },
      { title, author: title },
    );
    expect([pdf.title, pdf.author, pdf.pages.length]).toEqual([title, title, 2]);
    expect(textOf(pdf)).toContain(short);
  });

  it('may be of any script; what no font has is shown as missing', async () => {
    const names = ['שלום', 'مرحبا', 'Žižkov 😀', 'Ж', '山', '👩‍🚒', 'a\u0000b\nc', '\ud800', '\u202e'];
    const pdf = await printAndRead(
      press,
      [aSheet(names.length, {}, names)],
      aDescription(1, names.length, names),
    );
    expect(textOf(pdf)).toContain('Žižkov 😀');
    expect(textOf(pdf)).toContain('a b c');
    expect(textOf(pdf)).not.toContain('山');
    expect(textOf(pdf)).toContain('\ufffd');
  });

  it('may be long, or nothing', async () => {
    const long = 'Sekretariatet for tværgående indsatser '.repeat(8).trim();
    const pdf = await printAndRead(press, [aSheet(2, {}, ['', long])], aDescription(1, 2, ['', long]), {
      title: long,
    });
    expect(pdf.title).toBe(long);
    expect(partsOf(pdf, 'LI')).toHaveLength(2);
  });
});

describe('a large organisation', () => {
  it('of 300 units is printed whole', async () => {
    const pdf = await printAndRead(press, [aSheet(300)], aDescription(10, 30), { paper: 'a3' });
    expect(partsOf(pdf, 'LI')).toHaveLength(300);
    expect(partsOf(pdf, 'Figure')).toHaveLength(1);
  });

  it('that is nested deeper than lists can be loses nothing', async () => {
    const chain = (depth: number): Item[] =>
      depth === 0
        ? []
        : [
            {
              unitId: idOf('unit', `${depth}`),
              relation: 'line',
              note: null,
              name: `Led ${depth}`,
              items: chain(depth - 1),
            },
          ];
    const [section] = aDescription(1, 0).complete;
    if (!section) throw new Error('no section');
    const pdf = await printAndRead(press, [aSheet(1)], {
      heading: 'I ord',
      short: 'Dyb.',
      complete: [{ ...section, items: chain(80) }],
    });
    expect(partsOf(pdf, 'LI')).toHaveLength(80);
    expect(textOf(pdf)).toContain('under Led 2');
  });

  it('beyond the limit is refused', async () => {
    const outcome = await pdfOf(press, [aSheet(6_000)], aDescription(1, 6_001), pdfOptions);
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'pdf-too-large' }] });
  });
});

it('gives the same bytes for the same content', async () => {
  expect(await printPdf(press, [aSheet(5)])).toEqual(await printPdf(press, [aSheet(5)]));
});
