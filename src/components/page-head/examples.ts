// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { PageHead } from './view.tsx';

export const examples = exampleSet('Head of a page', PageHead, {
  'a unit': {
    title: 'Bygninger og Ejendomme',
    tag: 'Kontraktstyret virksomhed',
    lead: 'Rådgiver forvaltningerne om kommunens bygninger.',
  },
  'a name of 80 letters without a space': {
    title: 'Daginstitutionsområdesammenslutningsforvaltningskoordineringsudvalgssekretariatet',
    lead: 'Navnet deles, hvor linjen er for kort.',
  },
});
