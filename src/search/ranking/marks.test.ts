// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { aDocument } from '../../testing/search-quality/documents.ts';
import { buildIndex } from '../index/build-index.ts';
import { marksIn } from './marks.ts';
import { search } from './search.ts';

const document = aDocument('Karl-Åge Højgård', {
  kind: 'person',
  words: { title: ['Gartnerchef'], phone: ['+4574201130'], email: ['kaho@strandby.example'] },
});
const index = buildIndex([document]);

function marked(query: string, text: string) {
  const matches = search(index, query)[0]?.matches ?? [];
  return marksIn(text, matches).map(({ from, to }) => text.slice(from, to));
}

describe('in what is shown of a hit are marked', () => {
  test.each([
    ['åge', 'Karl-Åge Højgård', ['Åge']],
    ['karlåge', 'Karl-Åge Højgård', ['Karl-Åge']],
    ['hoejgaard karl', 'Karl-Åge Højgård', ['Karl', 'Højgård']],
    ['gartner', 'Gartnerchef i Strandby', ['Gartnerchef']],
    ['hojgard', 'Højgård, Højgårds hus', ['Højgård']],
    ['74 20 11 30', 'Telefon 74 20 11 30', ['74 20 11 30']],
    ['1130', '+45 74 20 11 30', ['+45 74 20 11 30']],
    ['kaho@', 'Skriv til kaho@strandby.example', ['kaho@strandby.example']],
    ['havnen', 'Karl-Åge Højgård', []],
  ])('for %j in %j %j', (query, text, marks) => {
    expect(marked(query, text)).toEqual(marks);
  });
});
