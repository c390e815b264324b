// SPDX-License-Identifier: MPL-2.0
import type { PicturesTexts } from './da.ts';

export const en: PicturesTexts = {
  picture: 'Picture',
  pictures: 'Pictures',
  none: 'There is no picture.',
  add: 'Add a picture',
  change: 'Change, replace or remove',
  file: 'Picture file',
  otherFile: 'Another picture file (optional)',
  fileHint:
    'JPEG, PNG, WebP or AVIF of at most 10 MB. The place and the camera that are saved in the file do not come along.',
  chooseAgain: 'The file has to be chosen again.',
  alt: 'What does the picture show?',
  altHint:
    'For those who cannot see it. Write what matters in a sentence, as you would say it on the phone: “The main entrance of the town hall, seen from the square”. Do not begin with “Picture of”. If it is a person, write the name.',
  inDanish: 'Danish',
  inEnglish: 'English (optional)',
  credit: 'Photographer (optional)',
  creditHint: 'The name alone. The page says “Photo:” before it.',
  by: (name) => `Photo: ${name}`,
  place: 'Place in the row',
  placeHint: '1 comes first.',
  shows: 'Shows:',
  showsInEnglish: 'In English:',
  reason: 'Picture changed',
};
