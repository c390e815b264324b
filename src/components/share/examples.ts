// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Share } from './view.tsx';

export const examples = exampleSet('Share', Share, {
  'a page': {
    language: 'da',
    title: 'Borgmesterens Forvaltning',
    url: 'https://vejviser.solvig.example/borgmesterens-forvaltning?dato=2021-06-01',
  },
});
