// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { History } from './view.tsx';

export const examples = exampleSet('History', History, {
  'two entries': {
    language: 'da',
    entries: [
      {
        date: '2022-01-01',
        dayInWords: '1. januar 2022',
        text: 'Enheden flyttede til Klima og Miljø.',
        link: { text: 'Læs om ændringen', href: '/aendringer/ny-struktur' },
      },
      { date: '2021-12-31', dayInWords: '31. december 2021', text: 'Hed indtil da Skoleforvaltningen.' },
    ],
  },
});
