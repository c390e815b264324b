// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { idOf } from '../../../testing/entities.ts';
import { entityNames } from '../../entities/entities.ts';
import { fieldsOf } from '../../entities/fields.ts';
import type { Touched, Values } from '../../history/touched.ts';
import { period } from '../../time/period.ts';
import { differencesInWords } from './describe.ts';
import { danishLabels } from './labels-danish.ts';

const [anna, director, unitId] = [idOf('person', 'Anna'), idOf('post', 'Direktør'), idOf('unit', 'Havnen')];
const names = new Map([
  [anna, { da: 'Anna Lind' }],
  [director, { da: 'Direktør', en: 'Director' }],
  [unitId, { da: 'Havnen', en: 'The Port' }],
]);
const told = (touched: Omit<Touched, 'id'>, language: 'da' | 'en' = 'da') =>
  differencesInWords([{ ...touched, id: idOf(touched.entity, 'it') }], {
    language,
    named: (id) => names.get(id),
  });
const version = (value: Values, from: string | null = null, to: string | null = null) => ({
  valid: period(from, to),
  value,
});
const phone = (number: string, more: Values = {}) => ({
  ...{ unitId, value: { type: 'phone', number }, purpose: null, visibility: 'public', position: 0 },
  ...more,
});
const held = { postId: director, personId: anna, capacity: 'acting', position: 0 };
const texts = { name: { da: 'Havnen' }, summary: null, parentId: null };

const shown = (name: string, digest: string, width: number) => ({
  ...{ unitId, personId: null, alt: { da: name }, credit: null, position: 0 },
  ...{ digest: digest.repeat(64), width, height: 600 },
});

describe('what became different', () => {
  test.each<[string, Omit<Touched, 'id'>, readonly string[], readonly string[]]>([
    [
      'a picture that has another file and other words from a day on',
      {
        entity: 'picture',
        gone: [version(shown('Broen', 'a', 800))],
        come: [
          version(shown('Broen', 'a', 800), null, '2021-06-01'),
          version(shown('Kajen', 'b', 900), '2021-06-01'),
        ],
      },
      [
        'Billede: Broen → Kajen, fra den 1. juni 2021',
        'Billede: Kajen – Fil: aaaaaaaa → bbbbbbbb, fra den 1. juni 2021',
      ],
      [
        'Picture: Broen → Kajen, from 1 June 2021',
        'Picture: Kajen – File: aaaaaaaa → bbbbbbbb, from 1 June 2021',
      ],
    ],
    [
      'a number that is another from a day on',
      {
        entity: 'contactPoint',
        gone: [version(phone('+4599311505'))],
        come: [
          version(phone('+4599311505'), null, '2021-06-01'),
          version(phone('+4599311506'), '2021-06-01'),
        ],
      },
      ['Telefon 9931 1505 → 9931 1506, fra den 1. juni 2021'],
      ['Phone 9931 1505 → 9931 1506, from 1 June 2021'],
    ],
    [
      'an extension that a number gets',
      {
        entity: 'contactPoint',
        gone: [version(phone('+4599311505'))],
        come: [version(phone('', { value: { type: 'phone', number: '+4599311505', extension: '505' } }))],
      },
      ['Telefon 9931 1505 → 9931 1505 (lokal 505)'],
      ['Phone 9931 1505 → 9931 1505 (extension 505)'],
    ],
    [
      'who may see it',
      {
        entity: 'contactPoint',
        gone: [version(phone('+4599311505'))],
        come: [version(phone('+4599311505', { visibility: 'internal' }))],
      },
      ['Telefon 9931 1505 – Hvem ser det: alle → huset'],
      ['Phone 9931 1505 – Who sees it: everyone → the house'],
    ],
    [
      'somebody who acts for some time',
      { entity: 'membership', gone: [], come: [version(held, '2021-03-01', '2021-04-01')] },
      ['Tilføjet: Anna Lind: Konstitueret direktør, fra den 1. marts 2021 til og med den 31. marts 2021'],
      ['Added: Anna Lind: Acting Director, from 1 March 2021 up to and including 31 March 2021'],
    ],
    [
      'the same who stays longer',
      {
        entity: 'membership',
        gone: [version(held, '2021-03-01', '2021-04-01')],
        come: [version(held, '2021-03-01', '2021-05-01')],
      },
      ['Anna Lind: Konstitueret direktør, nu også fra den 1. april 2021 til og med den 30. april 2021'],
      ['Anna Lind: Acting Director, now also from 1 April 2021 up to and including 30 April 2021'],
    ],
    [
      'the same who leaves, and becomes permanent before',
      {
        entity: 'membership',
        gone: [version(held)],
        come: [version({ ...held, capacity: 'permanent' }, null, '2021-07-01')],
      },
      [
        'Ikke længere: Anna Lind: Konstitueret direktør, fra den 1. juli 2021',
        'Anna Lind: Konstitueret direktør → Direktør, til og med den 30. juni 2021',
      ],
      [
        'No longer: Anna Lind: Acting Director, from 1 July 2021',
        'Anna Lind: Acting Director → Director, up to and including 30 June 2021',
      ],
    ],
    [
      'a name in each language, said once for days that something else divides',
      {
        entity: 'unit',
        gone: [version(texts, null, '2021-01-01'), version({ ...texts, parentId: unitId }, '2021-01-01')],
        come: [
          version({ ...texts, name: { da: 'Havn', en: 'Port' } }, null, '2021-01-01'),
          version({ ...texts, name: { da: 'Havn', en: 'Port' }, parentId: unitId }, '2021-01-01'),
        ],
      },
      ['Navn: Havnen → Havn', 'Navn (engelsk): ikke angivet → Port'],
      ['Name: Havnen → Havn', 'Name (English): not said → Port'],
    ],
    [
      'what is taken away',
      {
        entity: 'operatorNote',
        gone: [version({ unitId, text: 'Ring til vagten.', position: 0 })],
        come: [],
      },
      ['Fjernet: Note til omstillingen: Ring til vagten.'],
      ['Removed: Note for the switchboard: Ring til vagten.'],
    ],
  ])('%s', (_, touched, danish, english) => {
    expect(told(touched)).toEqual(danish);
    expect(told(touched, 'en')).toEqual(english);
  });

  test('is told of what belongs to a link and to an address abroad', () => {
    const [url, address] = ['https://x.dk/', { street: 'Havnen 1', postalCode: '9970', city: 'Strandby' }];
    const both = (...values: readonly object[]) => values.map((value) => version(phone('', { value })));
    const [link, titled, here, abroad] = both(
      { type: 'web', url },
      { type: 'web', url, title: { da: 'Presse' } },
      { type: 'address', address: { ...address, country: 'DK' } },
      { type: 'address', address: { ...address, country: 'DE' } },
    );
    const change = (was = link, is = titled) =>
      told({ entity: 'contactPoint', gone: [was], come: [is] } as never);
    expect(change()).toEqual(['Hjemmeside https://x.dk/ → https://x.dk/ (Presse)']);
    expect(change(here, abroad)).toEqual(['Adresse Havnen 1, 9970 Strandby → Havnen 1, 9970 Strandby, DE']);
  });

  test('is told of an address in the order in which Danes write it', () => {
    const value = {
      type: 'address',
      address: { city: 'Strandby', country: 'DK', street: 'Havnen 1', postalCode: '9970' },
    };
    const come = [version({ ...phone('+4599311505'), value }, '2021-01-01')];
    expect(told({ entity: 'contactPoint', gone: [], come })).toEqual([
      'Tilføjet: Adresse Havnen 1, 9970 Strandby, fra den 1. januar 2021',
    ]);
  });

  test('is told of a long text only where it differs', () => {
    const long = (word: string) =>
      `${'Havnen passer sine både. '.repeat(9)}Ring ${word} vagten om natten, så kommer vi.`;
    const of = (word: string) => [version({ ...texts, summary: { da: long(word) } })];
    expect(told({ entity: 'unit', gone: of('til'), come: of('aldrig til') })).toEqual([
      'Kort om enheden: … sine både. Ring til vagten om … → … sine både. Ring aldrig til vagten om …',
    ]);
  });

  test('is never told of a value for which there are no words', () => {
    const fields = entityNames.flatMap(fieldsOf);
    expect(fields.filter((field) => !Object.hasOwn(danishLabels, field))).toEqual([]);
    const labelled = new Set(fields);
    expect(Object.keys(danishLabels).filter((field) => !labelled.has(field))).toEqual([]);
  });
});
