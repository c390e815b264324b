// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { ErrorContent } from './view.tsx';

export const examples = exampleSet('Page of an error', ErrorContent, {
  'a page that is not there': {
    language: 'da',
    title: 'Vi kan ikke finde siden',
    sentences: ['Den kan være flyttet, eller adressen kan være skrevet forkert.'],
    search: { action: '/soeg', query: 'borgmesterens' },
    suggestions: [{ text: 'Borgmesterens Forvaltning', href: '/borgmesterens-forvaltning' }],
  },
  'something went wrong': {
    language: 'da',
    title: 'Noget gik galt',
    sentences: ['Prøv igen om lidt.', 'Bliver det ved, så ring til omstillingen på 7000 3131.'],
    reference: 'b7f1-20c4',
  },
});
