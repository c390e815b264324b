// SPDX-License-Identifier: MPL-2.0
import { type PagePicture, Pictures, type ShownPicture } from '../../../components/index.ts';
import { type Entity, type Id, inLanguage, picturesOf, widthsUpTo } from '../../../organisation/index.ts';
import type { Visit } from '../../visit/visit.ts';

type Picture = Entity<'picture'>;

/** Where a picture is to be had in one of its widths. The address stands for these bytes and no others, on any day. */
function pictureHref({ digest }: Pick<Picture, 'digest'>, width: number): string {
  return `/billeder/${digest}-${width}.webp`;
}

/** How high they are at most, in rem: one alone, and each of several, as the style sheet has it. */
const highest = { alone: 26, several: 11 };

interface ShownProps {
  readonly visit: Visit;
  readonly ownerId: Id;
  readonly as?: 'portrait';
}

/** The pictures of a unit or a person on the day that is shown. */
export function ShownPictures({ visit, ownerId, as }: ShownProps) {
  const pictures = picturesOf(visit.snapshot, ownerId);
  const height = pictures.length > 1 ? highest.several : highest.alone;
  const shown = pictures.map((picture) => ({
    ...shownIn(visit, picture),
    sizes: as ? '(min-width: 62rem) 18.75rem, 14rem' : `min(100vw, ${widthAt(height, picture)}rem)`,
  }));
  return <Pictures {...{ language: visit.ask.language, as, pictures: shown }} />;
}

/** How wide a picture is at a height, in rem. */
function widthAt(most: number, { width, height }: Picture): number {
  return Math.ceil((most * width) / height);
}

function shownIn({ ask: { language } }: Visit, picture: Picture): Omit<ShownPicture, 'sizes'> {
  const { alt, credit, width, height } = picture;
  return {
    ...{ width, height, alt: inLanguage(alt, language) },
    lang: language === 'en' && alt.en === undefined ? 'da' : undefined,
    credit: credit ?? undefined,
    sources: widthsUpTo(width).map((one) => ({ href: pictureHref(picture, one), width: one })),
  };
}

/** The first picture of a unit or a person as that of a page about them; undefined where they have none. */
export function pagePictureOf({ site, snapshot, ask }: Visit, ownerId: Id): PagePicture | undefined {
  const [picture] = picturesOf(snapshot, ownerId);
  if (!picture) return undefined;
  const { width, height, alt } = picture;
  const url = `${site.url}${pictureHref(picture, width)}`;
  return { url, type: 'image/webp', width, height, alt: inLanguage(alt, ask.language) };
}

/** The addresses of the pictures of a unit or a person, for those who read pages as data. */
export function pictureUrls({ site, snapshot }: Visit, ownerId: Id): readonly string[] | undefined {
  const pictures = picturesOf(snapshot, ownerId);
  if (pictures.length === 0) return undefined;
  return pictures.map((picture) => `${site.url}${pictureHref(picture, picture.width)}`);
}
