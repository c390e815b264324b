// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { FormField } from './view.tsx';

export const examples = exampleSet('FormField', FormField, {
  'with a hint': {
    ...{ id: 'felt-1', name: 'navn', label: 'Navn', value: 'Havnen' },
    hint: 'Som det skal stå på siden.',
  },
  'what was typed cannot be': {
    ...{ id: 'felt-2', name: 'telefon', label: 'Telefon', value: 'ring', type: 'tel' },
    error: 'Nummeret kan ikke læses. Skriv otte cifre.',
  },
  'changed by another meanwhile': {
    ...{
      id: 'felt-3',
      name: 'kort',
      label: 'Kort beskrivelse',
      value: 'Skibe og lystbåde',
      rows: 3,
      lang: 'da',
    },
    meanwhile: 'Der står nu: Skibe',
  },
});
