// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Paragraphs, Prose } from './view.tsx';

export const examples = exampleSet('Running text', Prose, {
  'one paragraph': { children: 'Vi bruger ingen cookies og måler ikke, hvad du læser.' },
});

export const paragraphExamples = exampleSet('Paragraphs of a text', Paragraphs, {
  'two paragraphs': { text: 'Første afsnit.\n\nAndet afsnit.' },
});
