// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { LetterIndex } from './view.tsx';

export const examples = exampleSet('Index of letters', LetterIndex, {
  'some letters': {
    language: 'da',
    current: 'B',
    letters: [
      { letter: 'A', href: '?bogstav=A' },
      { letter: 'B', href: '?bogstav=B' },
      { letter: 'C' },
      { letter: 'Æ', href: '?bogstav=Æ' },
      { letter: 'Ø' },
      { letter: 'Å', href: '?bogstav=Å' },
    ],
  },
});
