// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { formerNameSentence, successionSentence } from './sentences.ts';
import type { UnitChange } from './unit-change.ts';

const [port, roads, city] = [{ da: 'Havnen', en: 'The Port' }, { da: 'Vej og Park' }, { da: 'By og Land' }];

test.each<[UnitChange, string, string]>([
  [
    { type: 'moved', unit: port, from: city, to: { da: 'Klima og Miljø' } },
    'Havnen flyttede fra By og Land til Klima og Miljø.',
    'The Port moved from By og Land to Klima og Miljø.',
  ],
  [
    { type: 'moved', unit: port, from: null, to: city },
    'Havnen flyttede til By og Land.',
    'The Port moved to By og Land.',
  ],
  [
    { type: 'closed', unit: port, successors: [city] },
    'Havnen blev nedlagt; opgaverne ligger nu i By og Land.',
    'The Port was closed; its tasks are now with By og Land.',
  ],
  [{ type: 'closed', unit: port, successors: [] }, 'Havnen blev nedlagt.', 'The Port was closed.'],
  [
    { type: 'merged', originals: [port, roads], result: city },
    'Havnen samt Vej og Park blev lagt sammen til By og Land.',
    'The Port and Vej og Park were merged into By og Land.',
  ],
  [
    { type: 'split', original: city, results: [port, { da: 'Veje', en: 'Roads' }] },
    'By og Land blev delt i Havnen og Veje.',
    'By og Land was split into The Port and Roads.',
  ],
  [
    { type: 'renamed', before: port, after: { da: 'Strandby Havn', en: 'Port of Strandby' } },
    'Havnen skiftede navn til Strandby Havn.',
    'The Port was renamed Port of Strandby.',
  ],
  [
    { type: 'created', unit: port, parent: city },
    'Havnen blev oprettet i By og Land.',
    'The Port was created in By og Land.',
  ],
])('what has happened is told as past (%#)', (change, danish, english) => {
  expect(successionSentence(change, false, 'da')).toBe(danish);
  expect(successionSentence(change, false, 'en')).toBe(english);
});

test.each<[UnitChange, string, string]>([
  [
    { type: 'moved', unit: port, from: null, to: city },
    'Havnen flytter til By og Land',
    'The Port will move to By og Land',
  ],
  [
    { type: 'merged', originals: [port, city], result: roads },
    'Havnen samt By og Land bliver lagt sammen til Vej og Park',
    'The Port and By og Land will be merged into Vej og Park',
  ],
  [
    { type: 'renamed', before: port, after: city },
    'Havnen skifter navn til By og Land',
    'The Port will be renamed By og Land',
  ],
])('what is still to come is told so (%#)', (change, danish, english) => {
  expect(successionSentence(change, true, 'da')).toBe(`${danish}.`);
  expect(successionSentence(change, true, 'en')).toBe(`${english}.`);
});

test('tasks pass to a successor when a closing is still to come', () => {
  const closing: UnitChange = { type: 'closed', unit: port, successors: [city] };
  expect(successionSentence(closing, true, 'da')).toContain('; opgaverne overgår til By og Land.');
  expect(successionSentence(closing, true, 'en')).toContain('; its tasks pass to By og Land.');
});

test('a former name is told with its last day', () => {
  const [now, former] = [{ da: 'Børn og Unge' }, { da: 'Skoleforvaltningen', en: 'Schools' }];
  expect(formerNameSentence(now, former, '2022-01-01', 'da')).toBe(
    'Børn og Unge hed indtil den 31. december 2021 Skoleforvaltningen.',
  );
  expect(formerNameSentence(now, former, '2022-01-01', 'en')).toBe(
    'Børn og Unge was called Schools until 31 December 2021.',
  );
});
