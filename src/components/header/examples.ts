// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { solvig } from '../gallery/solvig.ts';
import { SiteHeader } from './view.tsx';

const danish = solvig('da');

export const examples = exampleSet('Header', SiteHeader, {
  danish,
  'a long name, no mark, one language': {
    language: 'en',
    organisation: { name: 'Ringkøbing-Skjern-Lemvig Storkommune', href: '/en', logo: 'none' },
    search: { action: '/en/soeg', query: 'harbour' },
    chooser: { action: '/en/gaa-til', websites: [] },
  },
});
