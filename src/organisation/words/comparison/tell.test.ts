// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import {
  aChangeEvent,
  aPublicSnapshot,
  aSuccession,
  aUnit,
  type Content,
  idOf,
  municipality,
} from '../../../testing/organisation.ts';
import { eventsBetween } from '../../comparison/between.ts';
import { compare } from '../../comparison/compare.ts';
import type { Language } from '../../entities/common.ts';
import { asOf } from '../../time/as-of.ts';
import { comparisonSummary } from './summary.ts';
import { tellBriefly, tellDifference } from './tell.ts';

const event = aChangeEvent({ title: 'Ny struktur', date: '2022-01-01' });
type Part = Omit<Parameters<typeof aSuccession>[0], 'event'>;

/** What is said of every unit that differs between the last day of one year and the first of the next. */
function told(before: Content, after: Content, parts: readonly Part[], language: Language) {
  const happened = {
    changeEvents: [event],
    successions: parts.map((part) => aSuccession({ ...part, event: 'Ny struktur' })),
  };
  const days = {
    before: aPublicSnapshot({ ...before, ...happened, asOf: asOf('2021-12-31') }),
    after: aPublicSnapshot({ ...after, ...happened, asOf: asOf('2022-01-01') }),
  };
  const of = { days, events: eventsBetween(days) };
  return compare(days, idOf('unit', municipality)).flatMap((unit) =>
    unit.differences.map((one) => [
      tellDifference(of, unit, one, language),
      tellBriefly(of, unit, one, language),
    ]),
  );
}

const town = aUnit({ name: { da: 'Byen', en: 'The Town' } });
const port = aUnit({ name: { da: 'Havnen', en: 'The Port' } });
const [veje, parker] = [aUnit({ name: 'Veje' }), aUnit({ name: 'Parker' })];
const office = (said = {}) => aUnit({ name: 'Broerne', kind: 'kontor', parent: 'Byen', ...said });

test.each<[string, Content, Content, readonly Part[], readonly string[], readonly string[]]>([
  [
    'a new unit',
    { units: [town] },
    { units: [town, office()] },
    [],
    ['blev oprettet i Byen', 'Nyt kontor'],
    ['was created in The Town', 'New office'],
  ],
  [
    'new staff',
    { units: [town] },
    { units: [town, office({ relation: 'staff' })] },
    [],
    ['blev oprettet som stab i Byen', 'Nyt kontor'],
    ['was created as staff in The Town', 'New office'],
  ],
  [
    'a new committee',
    { units: [town] },
    { units: [town, aUnit({ name: 'Byudvalget', kind: 'udvalg', parent: 'Byen', relation: 'political' })] },
    [],
    ['blev oprettet som udvalg for Byen', 'Nyt udvalg'],
    ['was created as a committee for The Town', 'New committee'],
  ],
  [
    'a move with what is under it',
    { units: [town, port, office(), aUnit({ name: 'Vagten', parent: 'Broerne' })] },
    { units: [town, port, office({ parent: 'Havnen' }), aUnit({ name: 'Vagten', parent: 'Broerne' })] },
    [],
    ['flyttede med en underenhed fra Byen til Havnen', 'Flyttet fra Byen'],
    ['moved with one sub-unit from The Town to The Port', 'Moved from The Town'],
  ],
  [
    'a move that makes staff of it',
    { units: [town, port, office()] },
    { units: [town, port, office({ parent: 'Havnen', relation: 'staff' })] },
    [],
    ['flyttede fra Byen til Havnen og er stab dér', 'Flyttet fra Byen'],
    ['moved from The Town to The Port and is staff there', 'Moved from The Town'],
  ],
  [
    'a unit that has become staff where it is',
    { units: [town, office()] },
    { units: [town, office({ relation: 'staff' })] },
    [],
    ['blev stab i Byen', 'Nu stab'],
    ['became staff in The Town', 'Now staff'],
  ],
  [
    'a new name',
    { units: [port] },
    { units: [aUnit({ name: { da: 'Strandby Havn', en: 'Port of Strandby' }, called: 'Havnen' })] },
    [],
    ['hed tidligere Havnen', 'Hed Havnen'],
    ['was called The Port', 'Was called The Port'],
  ],
  [
    'a name that is new in the other language only',
    { units: [port] },
    { units: [aUnit({ name: { da: 'Havnen', en: 'Harbour' }, called: 'Havnen' })] },
    [],
    ['fik et nyt engelsk navn', 'Nyt engelsk navn'],
    ['was called The Port', 'Was called The Port'],
  ],
  ['a closing', { units: [port] }, {}, [], ['blev nedlagt', 'Nedlagt'], ['was closed', 'Closed']],
  [
    'a closing with one who takes over',
    { units: [port, town] },
    { units: [town] },
    [{ type: 'closed', original: 'Havnen', result: 'Byen' }],
    ['blev nedlagt; opgaverne ligger nu i Byen', 'Nedlagt, opgaverne til Byen'],
    ['was closed; its tasks are now with The Town', 'Closed, tasks to The Town'],
  ],
])('is told: %s', (_, before, after, parts, danish, english) => {
  expect(told(before, after, parts, 'da')).toEqual([danish]);
  expect(told(before, after, parts, 'en')).toEqual([english]);
});

const both = aUnit({ name: 'Vej og Park' });

test('a merger is told of those that went into it and of what came out', () => {
  const parts = ['Veje', 'Parker'].map((original) => ({
    type: 'merged' as const,
    original,
    result: 'Vej og Park',
  }));
  expect(told({ units: [veje, parker] }, { units: [both] }, parts, 'da')).toEqual([
    ['gik op i Vej og Park', 'Gik op i Vej og Park'],
    ['gik op i Vej og Park', 'Gik op i Vej og Park'],
    [
      'blev oprettet i Strandby Kommune ved sammenlægning af Veje og Parker',
      'Ny afdeling, samlet af Veje og Parker',
    ],
  ]);
  expect(told({ units: [veje] }, { units: [both] }, parts, 'en').at(-1)).toEqual([
    'was created in Strandby Kommune; Veje became part of it',
    'New department, with Veje in it',
  ]);
});

test('a split is told of the unit that was split and of what came of it', () => {
  const parts = ['Veje', 'Parker'].map((result) => ({
    type: 'split' as const,
    original: 'Vej og Park',
    result,
  }));
  const [first, , last] = told({ units: [both] }, { units: [veje, parker] }, parts, 'da');
  expect(first).toEqual(['blev delt i Veje og Parker', 'Delt i Veje og Parker']);
  expect(last).toEqual([
    'blev oprettet i Strandby Kommune ved deling af Vej og Park',
    'Ny afdeling, delt ud af Vej og Park',
  ]);
});

test('what happened on other days is not the reason', () => {
  const merged = [{ type: 'merged' as const, original: 'Veje', result: 'Vej og Park' }];
  const days = {
    before: aPublicSnapshot({ units: [veje, both], asOf: asOf('2022-01-01') }),
    after: aPublicSnapshot({
      units: [both],
      changeEvents: [event],
      successions: merged.map((part) => aSuccession({ ...part, event: 'Ny struktur' })),
      asOf: asOf('2023-01-01'),
    }),
  };
  expect(eventsBetween(days)).toEqual([]);
});

test.each([
  [{ units: [] }, { units: [port] }, 'En enhed blev oprettet.', 'One unit was created.'],
  [
    { units: [port, veje] },
    { units: [aUnit({ name: 'Kysten', called: 'Havnen' }), town] },
    'En enhed blev oprettet, en blev nedlagt, og en skiftede navn.',
    'One unit was created, one was closed, and one was renamed.',
  ],
  [
    { units: [port, town, veje, parker] },
    { units: [port, town] },
    'To enheder blev nedlagt.',
    'Two units were closed.',
  ],
  [
    { units: [port] },
    { units: [port], leaders: [{ title: 'Chef', unit: 'Havnen' }] },
    'En enhed fik ny ledelse.',
    'One unit has new leadership.',
  ],
  [
    { units: [port] },
    { units: [port] },
    'Ingen enheder blev oprettet, nedlagt eller flyttet, og ingen skiftede navn eller ledelse.',
    'No units were created, closed, moved or renamed, and none has new leadership.',
  ],
])('the whole is counted (%#)', (before, after, danish, english) => {
  const days = { before: aPublicSnapshot(before), after: aPublicSnapshot(after) };
  const units = compare(days, idOf('unit', municipality));
  expect(comparisonSummary(units, 'da')).toBe(danish);
  expect(comparisonSummary(units, 'en')).toBe(english);
});
