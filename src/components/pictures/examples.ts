// SPDX-License-Identifier: MPL-2.0
import { exampleSet } from '../examples.ts';
import { Pictures, type ShownPicture } from './view.tsx';

const picture = (alt: string, width: number, height: number, credit?: string): ShownPicture => ({
  ...{ alt, width, height, credit, sizes: 'min(100vw, 42rem)' },
  sources: [320, 640, width].map((one) => ({ href: `/billeder/${alt.length}-${one}.webp`, width: one })),
});

const entrance = picture('Hovedindgangen til rådhuset, set fra torvet', 1280, 800, 'Lars Holm');

export const examples = exampleSet('Pictures', Pictures, {
  'one of a unit': { language: 'da', pictures: [entrance] },
  'two of a unit': {
    language: 'en',
    pictures: [entrance, { ...picture('Læsesalen', 900, 900), lang: 'da' }],
  },
  'of a person': {
    ...{ language: 'da', as: 'portrait' },
    pictures: [picture('Anna Holm', 800, 1000, 'Strandby Kommune')],
  },
});
