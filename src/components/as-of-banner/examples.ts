// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { AsOfBanner } from './view.tsx';

export const examples = exampleSet('Banner of another day', AsOfBanner, {
  'a day that has been': {
    language: 'da',
    action: '/borgmesterens-forvaltning',
    date: '2021-06-01',
    dayInWords: '1. juni 2021',
    tense: 'past',
    todayHref: '/borgmesterens-forvaltning',
  },
  'a day to come': {
    language: 'en',
    action: '/en',
    date: '2031-01-01',
    dayInWords: '1 January 2031',
    tense: 'future',
    todayHref: '/en',
  },
});
