// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { aSnapshot, aUnit, type KindKey } from '../../../testing/organisation.ts';
import type { Relation } from '../../entities/unit.ts';
import { memberSentences } from './members.ts';
import { topicOf } from './topic.ts';

type Child = readonly [name: string, kind: KindKey, relation?: Relation];

function sentences(children: readonly Child[], language: 'da' | 'en') {
  const whole = aUnit({ name: 'Kultur', kind: 'forvaltning' });
  const units = children.map(([name, kind, relation = 'line'], position) =>
    aUnit({ name, kind, relation, position, parent: 'Kultur' }),
  );
  return memberSentences(topicOf(aSnapshot({ units: [whole, ...units] }), whole, language)).join(' ');
}

test.each<[string, readonly Child[], string, string]>([
  ['nothing', [], '', ''],
  [
    'one',
    [['Museet', 'kontor']],
    'Kultur består af et kontor, Museet.',
    'Kultur consists of one office, Museet.',
  ],
  [
    'one kind',
    [
      ['Museet', 'kontor'],
      ['Arkivet', 'kontor'],
    ],
    'Kultur består af to kontorer: Museet og Arkivet.',
    'Kultur consists of two offices: Museet and Arkivet.',
  ],
  [
    'two kinds',
    [
      ['Museet', 'kontor'],
      ['Arkivet', 'kontor'],
      ['Teltet', 'team'],
    ],
    'Kultur består af to kontorer (Museet og Arkivet) og et team (Teltet).',
    'Kultur consists of two offices (Museet and Arkivet) and one team (Teltet).',
  ],
  [
    'line before staff',
    [
      ['Museet', 'kontor'],
      ['Kantinen', 'team', 'staff'],
    ],
    'Kultur består af et kontor, Museet. Desuden har forvaltningen en stabsfunktion, Kantinen.',
    'Kultur consists of one office, Museet. The administration also has one staff function, Kantinen.',
  ],
  [
    'staff before line',
    [
      ['Økonomi', 'stab', 'staff'],
      ['Museet', 'kontor'],
    ],
    'Kultur har en stab, Økonomi. Desuden har forvaltningen et kontor, Museet.',
    'Kultur has one staff unit, Økonomi. The administration also has one office, Museet.',
  ],
  [
    'staff alone',
    [['Økonomi', 'stab', 'staff']],
    'Kultur har en stab, Økonomi.',
    'Kultur has one staff unit, Økonomi.',
  ],
])('members: %s', (_, children, danish, english) => {
  expect([sentences(children, 'da'), sentences(children, 'en')]).toEqual([danish, english]);
});

test('a long list is only counted', () => {
  const offices = (count: number) =>
    Array.from({ length: count }, (_, i): Child => [`Kontor ${String(i + 10)}`, 'kontor']);
  expect(sentences(offices(12), 'da')).toMatch(
    /^Kultur består af tolv kontorer: Kontor 10, .* og Kontor 21\.$/,
  );
  expect(sentences(offices(13), 'da')).toBe('Kultur består af 13 kontorer.');
});
