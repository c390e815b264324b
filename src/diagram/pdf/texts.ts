// SPDX-License-Identifier: MPL-2.0
import { formatNumber, type Language } from '../../organisation/index.ts';

/** What stands in a PDF besides what the register says. */
interface Texts {
  readonly page: (n: string, of: string) => string;
  /** The text alternative of a drawing: what it shows, and where the same stands in words. */
  readonly drawing: (title: string, units: number, wordsFrom: number) => string;
  readonly below: (name: string) => string;
}

const da: Texts = {
  page: (n, of) => `Side ${n} af ${of}`,
  drawing: (title, units, wordsFrom) =>
    `Organisationsdiagram: ${title}. Tegningen viser ${formatNumber(units, 'da')} ${units === 1 ? 'enhed' : 'enheder'}. ` +
    `Det samme står i ord fra side ${wordsFrom}.`,
  below: (name) => `under ${name}`,
};

const en: Texts = {
  page: (n, of) => `Page ${n} of ${of}`,
  drawing: (title, units, wordsFrom) =>
    `Organisation chart: ${title}. The drawing shows ${formatNumber(units, 'en')} ${units === 1 ? 'unit' : 'units'}. ` +
    `The same is said in words from page ${wordsFrom}.`,
  below: (name) => `under ${name}`,
};

export const texts: Readonly<Record<Language, Texts>> = { da, en };
