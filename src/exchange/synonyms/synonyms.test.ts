// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { aSnapshot, aSynonym } from '../../testing/organisation.ts';
import { readSynonyms, synonymPlan } from './index.ts';

const read = (text: string) => readSynonyms(new TextEncoder().encode(text));

describe('a list of citizens’ words', () => {
  test('is read line by line', () => {
    expect(read('# ord\n\n  bybus ,  den  gule bus > kollektiv trafik\r\nhavnen >\n')).toMatchObject({
      ok: true,
      value: [
        { said: ['bybus', 'den gule bus'], means: ['kollektiv trafik'] },
        { said: ['havnen'], means: [] },
      ],
    });
  });

  test.each([
    ['a line without the sign', 'bus > trafik\nskrald'],
    ['two signs', 'bus > trafik\nbil > vej > trafik'],
    ['nothing said', 'bus > trafik\n> trafik'],
    ['a word of more than 80 characters', `bus > trafik\n${'x'.repeat(81)} > trafik`],
  ])('with %s is refused whole, with the line', (_, text) => {
    expect(read(text)).toMatchObject({
      ok: false,
      refusals: [{ code: 'synonyms-unclear-line', where: '2', values: { line: '2' } }],
    });
  });

  test.each([
    ['synonyms-not-text', new Uint8Array([0xff, 0xfe, 0x62])],
    ['synonyms-not-text', new Uint8Array([0x62, 0, 0x3e])],
    ['synonyms-too-large', new Uint8Array(1024 * 1024 + 1)],
  ])('is refused: %s', (code, bytes) => {
    expect(readSynonyms(bytes)).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

test('what is on both lists is left alone, what is gone ends, what is new is created', () => {
  const gone = aSynonym(['rutebil'], ['kollektiv trafik']);
  const snapshot = aSnapshot({ synonyms: [aSynonym(['bybus'], ['trafik']), gone] });
  const list = [
    { said: ['bybus'], means: ['trafik'] },
    { said: ['letbane'], means: ['trafik'] },
    { said: ['letbane'], means: ['trafik'] },
  ];
  expect(synonymPlan(snapshot, list, { from: '2021-06-01', newId: () => 'new' })).toEqual({
    ...{ added: 1, ended: 1, kept: 1 },
    operations: [
      { do: 'end', entity: 'synonym', id: gone.id, from: '2021-06-01', to: null },
      { do: 'create', entity: 'synonym', id: 'new', from: '2021-06-01', to: null, state: list[1] },
    ],
  });
});
