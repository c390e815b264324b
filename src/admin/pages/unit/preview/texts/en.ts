// SPDX-License-Identifier: MPL-2.0
import type { PreviewTexts } from './da.ts';

/** The same in English. */
export const en: PreviewTexts = {
  look: 'Show how it will be',
  notSaved: 'This is how it will be. It has not been saved yet.',
  howToWrite:
    'An empty line begins a new paragraph. ## before a heading, - or 1. before each item, **bold**, *italics*, [text](https://address).',
};
