// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEntities } from './entities.ts';
import { isHtml, linesOfHtml } from './lines-of-html.ts';

const read = (html: string) =>
  linesOfHtml(html).map(({ text, level, item, indent }) => ({ text, level, item, indent }));

describe('linesOfHtml', () => {
  it('keeps the level of headings and the depth of items', () => {
    expect(read('<h2>Skole</h2><ul><li>A<ul><li>B</li></ul></li></ul>')).toEqual([
      { text: 'Skole', level: 2, item: false, indent: 0 },
      { text: 'A', level: null, item: true, indent: 1 },
      { text: 'B', level: null, item: true, indent: 2 },
    ]);
  });

  it('leaves out scripts, styles and comments, and marks the frame of the page', () => {
    const lines = linesOfHtml(
      '<style>p{}</style><nav>Menu</nav><!-- <p>nej</p> --><script>"<p>nej</p>"</script><p>Ja</p>',
    );
    expect(lines.map(({ text, zone }) => [text, zone])).toEqual([
      ['Menu', 'frame'],
      ['Ja', 'body'],
    ]);
  });

  it('knows the way to the page from the page', () => {
    const zones = (html: string) => linesOfHtml(html).map(({ zone }) => zone);
    expect(zones('<ol class="nav breadcrumb"><li>Forside</li></ol><p>Ja</p>')).toEqual(['frame', 'body']);
    expect(zones('<div class="breadcrumb"><div>Forside</div><div>Stab</div></div><p>Ja</p>')).toEqual([
      'frame',
      'frame',
      'body',
    ]);
    expect(zones('<div class="has-breadcrumb"><p>Ja</p></div>')).toEqual(['body']);
  });

  it('reads the heading of an accordion, and terms with what is said of them', () => {
    expect(read('<h2><button>Skole</button></h2><dl><dt>Leder</dt><dd>Bo Lund</dd></dl>')).toEqual([
      { text: 'Skole', level: 2, item: false, indent: 0 },
      { text: 'Leder: Bo Lund', level: null, item: false, indent: 0 },
    ]);
  });

  it('writes out the address behind a link, where its words do not say it', () => {
    expect(read('<p><a href="mailto:a@by.example?subject=x">Skriv</a></p>')[0]?.text).toBe(
      'Skriv a@by.example',
    );
    expect(read('<p><a href="tel:+4599311505">99 31 15 05</a></p>')[0]?.text).toBe('99 31 15 05');
    expect(read('<p><a href="tel:4599311505">99 31 15 05</a></p>')[0]?.text).toBe('99 31 15 05');
  });

  it('parts the cells of a table', () => {
    expect(read('<table><tr><td>Bo Lund</td><td>Kulturchef</td></tr></table>')[0]?.text).toBe(
      'Bo Lund\tKulturchef',
    );
  });

  it('writes out entities, and leaves unknown ones', () => {
    expect(withoutEntities('B&oslash;rn &amp; unge &#229; &#xE6; &nix;')).toBe('Børn & unge å æ &nix;');
  });

  it('tells HTML from text with a stray sign', () => {
    expect([isHtml('<!DOCTYPE html><p>x'), isHtml('Færre end < 5 og > 3')]).toEqual([true, false]);
  });

  it('never fails, and gives lines in the order of the source', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<li',
      '<ul>',
      '"',
      "'",
      '>',
      '<!--',
      '-->',
      'Kontor',
      '\n',
      '<script>',
      '&#',
      '<a href="tel:1',
      '</ul>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const numbers = linesOfHtml(parts.join('')).map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      }),
    );
  });
});
