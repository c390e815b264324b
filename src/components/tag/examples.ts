// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Tag } from './view.tsx';

export const examples = exampleSet('Tag', Tag, {
  'a kind of unit': { text: 'Kontraktstyret virksomhed' },
  'what must not be missed': { text: 'Planlagt', kind: 'accent' },
});
