// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { genitive } from './genitive.ts';

test.each([
  ['Aalborg Kommune', 'Aalborg Kommunes', "Aalborg Kommune's"],
  ['AaK Bygninger', 'AaK Bygningers', "AaK Bygninger's"],
  ['Plejehjemmet Rosé', 'Plejehjemmet Rosés', "Plejehjemmet Rosé's"],
  ['Strandby Events', "Strandby Events'", "Strandby Events'"],
  ['Fritidscenter Max', "Fritidscenter Max'", "Fritidscenter Max's"],
  ['Team Jazz', "Team Jazz'", "Team Jazz's"],
  ['PPR', "PPR's", "PPR's"],
  ['UCS', "UCS'", "UCS'"],
  ['Skole 7', "Skole 7's", "Skole 7's"],
  ['Vej (Syd)', "Vej (Syd)'s", "Vej (Syd)'s"],
])('what belongs to %s', (name, danish, english) => {
  expect([genitive(name, 'da'), genitive(name, 'en')]).toEqual([danish, english]);
});
