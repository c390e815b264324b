// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { aSynonym } from '../../testing/belongings.ts';
import { documentChanges } from '../../testing/document-changes.ts';
import { aPublicSnapshot, aUnit, idOf } from '../../testing/organisation.ts';
import { aDocument } from '../../testing/search-quality/documents.ts';
import { documentsOf } from '../documents/documents-of.ts';
import { buildIndex } from '../index/build-index.ts';
import { updateIndex } from '../index/update-index.ts';
import { search } from '../ranking/search.ts';
import { danishSynonyms } from './danish.ts';
import { synonymsOf } from './own.ts';
import { synonymsFrom } from './synonyms.ts';

const synonyms = synonymsFrom(`
  kagedåsen, tørste efter kaffe > kantine, køkken
  bod = pavillon = skur
  sol > parasol
`);
const index = buildIndex(
  [
    aDocument('Kantinen'),
    aDocument('Køkkenet'),
    aDocument('Pavillon Syd'),
    aDocument('Parasoldepotet'),
    aDocument('Ebbe Kantin', { kind: 'person' }),
  ],
  { synonyms },
);
const found = (query: string) => search(index, query).map(({ id }) => id);

describe('by a word of the list', () => {
  test.each([
    ['kagedåse', 'Kantinen'],
    ['kagedaaserne', 'Kantinen'],
    ['kage dåse', 'Kantinen'],
    ['kagedåske', 'Kantinen'],
    ['jeg tørster efter noget kaffe', 'Kantinen'],
    ['boden', 'Pavillon Syd'],
    ['skurvogn', 'Pavillon Syd'],
    ['sol', 'Parasoldepotet'],
  ])('%j what it means is found: %j', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  test('the first meaning comes before the second', () => {
    expect(found('kagedåse')).toEqual(['Kantinen', 'Køkkenet']);
  });

  test('no person is found whose name means it', () => {
    expect(found('kagedåse')).not.toContain('Ebbe Kantin');
  });

  test('nothing is found where only half of what is said is said', () => {
    expect(found('kaffe')).toEqual([]);
  });
});

describe('the Danish list', () => {
  test('has no meaning twice for the same words', () => {
    for (const [key, some] of danishSynonyms.byKey) {
      for (const { said, means } of some) {
        const words = means.map(({ folded }) => folded);
        expect(new Set(words).size, `${key}: ${said.join(' ')}`).toBe(words.length);
      }
    }
  });

  test('can be replaced by that of the organisation', () => {
    const own = buildIndex([aDocument('Jobcentret')], { synonyms: synonymsFrom('') });
    const usual = buildIndex([aDocument('Jobcentret')]);
    expect([search(own, 'fyret').length, search(usual, 'fyret').length]).toEqual([0, 1]);
  });
});

describe('the organisation’s own words', () => {
  const rooms = [aDocument('Kantinen'), aDocument('Pavillon Syd'), aDocument('Depotet')];
  const lines = 'kagedåse, kaffe > kantine';
  const foundBy = (own: Parameters<typeof synonymsFrom>[1], query: string) =>
    search(buildIndex(rooms, { synonyms: synonymsFrom(lines, own) }), query).map(({ id }) => id);

  test('stand beside those of the list', () => {
    const own = [{ said: ['hytte', 'lille hus'], means: ['pavillon'] }];
    expect(foundBy(own, 'hytten')).toEqual(['Pavillon Syd']);
    expect(foundBy(own, 'det lille hus')).toEqual(['Pavillon Syd']);
    expect(foundBy(own, 'kaffe')).toEqual(['Kantinen']);
  });

  test('stand in the place of what the list says of the same', () => {
    expect(foundBy([{ said: ['Kaffe'], means: ['depot'] }], 'kaffe')).toEqual(['Depotet']);
  });

  test('take away what the list says, where they mean nothing', () => {
    expect(foundBy([{ said: ['kagedåser'], means: [] }], 'kagedåse')).toEqual([]);
  });

  test('are those of the snapshot, and found by as soon as they change', () => {
    const units = [aUnit({ name: 'Renovation' })];
    const before = aPublicSnapshot({ units });
    const after = {
      ...before,
      synonym: aPublicSnapshot({ synonyms: [aSynonym(['grønne hænder'], ['renovation'])] }).synonym,
    };
    const kept = buildIndex(documentsOf(before, new Map()), { synonyms: synonymsOf(before) });
    const byWords = () => search(kept, 'grønne hænder').map(({ id }) => id);
    expect(byWords()).toEqual([]);
    const changes = documentChanges(
      { snapshot: before, chronicle: new Map() },
      { snapshot: after, chronicle: new Map() },
    );
    updateIndex(kept, changes);
    expect(byWords()).toEqual([idOf('unit', 'Renovation')]);
  });
});
