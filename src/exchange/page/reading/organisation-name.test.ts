// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { organisationIn } from './organisation-name.ts';

const nameIn = (...texts: string[]) => organisationIn(texts.map((text, at) => ({ line: at + 1, text })));

describe('the municipality that a page names', () => {
  test.each([
    ['Kontoret betjener Tværby Kommune.', 'Tværby Kommune'],
    ['Det er Tværby Kommunes største afdeling.', 'Tværby Kommune'],
    ['Hos Brøndlunde-Sø Kommune', 'Brøndlunde-Sø Kommune'],
    ['I Københavns Kommune', 'Københavns Kommune'],
    ['BRØNDLUNDE-SØ KOMMUNE', 'Brøndlunde-Sø Kommune'],
    ['Teknik og Miljø | Tværby Kommune', 'Tværby Kommune'],
    ['Vores Kommune. Den Kommune, du bor i.', undefined],
    ['Forside > Kommunen > Organisation', undefined],
    ['Tværby Kommunebibliotek', undefined],
    ['Tværby kommune', undefined],
  ])('%s → %s', (text, name) => {
    expect(nameIn(text)?.name).toBe(name);
  });

  test('is the one named most often, and of two the first', () => {
    expect(nameIn('Med Nabolund Kommune', 'i Tværby Kommune', 'Tværby Kommunes veje')).toEqual({
      ...{ name: 'Tværby Kommune', line: 2 },
    });
    expect(nameIn('Tværby Kommune', 'Nabolund Kommune')?.name).toBe('Tværby Kommune');
  });
});
