// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Description } from './view.tsx';

export const examples = exampleSet('Description in words', Description, {
  'short and whole': {
    language: 'da',
    id: 'i-ord-eksempel',
    short: 'Borgmesterens Forvaltning består af fem afdelinger.',
    whole: 'Borgmesterkontoret ledes af kommunaldirektøren.\n\nØkonomisk Afdeling har fem kontorer.',
  },
  'short only': { language: 'en', id: 'in-words-example', short: 'The office has no units.' },
});
