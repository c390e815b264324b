// SPDX-License-Identifier: MPL-2.0
import { type Spoken, texts } from '../texts/index.ts';

/** A picture to be shown: where it is to be had in which width, what it shows, who took it. */
export interface ShownPicture {
  readonly alt: string;
  /** The language of `alt`, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly credit?: string | undefined;
  /** The size of its widest, so that room is kept for it while it comes. */
  readonly width: number;
  readonly height: number;
  /** How wide it is shown, as the browser asks for it: `min(100vw, 42rem)`. */
  readonly sizes: string;
  /** The narrowest first. */
  readonly sources: readonly { readonly href: string; readonly width: number }[];
}

export interface PicturesProps extends Spoken {
  readonly pictures: readonly ShownPicture[];
  /** `portrait`: small, beside what is said of a person. */
  readonly as?: 'portrait' | undefined;
}

/** The pictures of a unit or a person: one large, several side by side. */
export function Pictures({ language, pictures, as }: PicturesProps) {
  if (pictures.length === 0) return null;
  const classes = ['pictures', pictures.length > 1 && 'pictures--several', as && `pictures--${as}`];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      {pictures.map((picture, place) => (
        <Picture language={language} picture={picture} isFirst={place === 0} />
      ))}
    </div>
  );
}

interface PictureProps extends Spoken {
  readonly picture: ShownPicture;
  readonly isFirst: boolean;
}

function Picture({ language, picture, isFirst }: PictureProps) {
  const { alt, lang, credit, width, height, sizes, sources } = picture;
  return (
    <figure class="picture">
      <img
        {...{ lang, width, height, sizes }}
        alt={alt}
        src={sources.at(-1)?.href}
        srcset={sources.map((source) => `${source.href} ${source.width}w`).join(', ')}
        loading={isFirst ? undefined : 'lazy'}
        decoding="async"
      />
      {credit && <figcaption class="picture__credit">{texts(language).photo(credit)}</figcaption>}
    </figure>
  );
}
