// SPDX-License-Identifier: MPL-2.0
import type { SiteFrame } from './frame.ts';

/** The files a page asks for. Addresses begin with `/`. */
export interface PageAssets {
  readonly styles: readonly string[];
  readonly script?: string | undefined;
  /** Scripts that only this page needs. */
  readonly scripts?: readonly (string | undefined)[] | undefined;
  readonly fonts?: readonly string[] | undefined;
  readonly icon?: string | undefined;
}

/** The page in another language or format, for `<link rel="alternate">`. */
export interface Alternate {
  readonly href: string;
  readonly hreflang?: string | undefined;
  readonly type?: string | undefined;
  readonly title?: string | undefined;
}

/** The picture that stands for the page where it is shared: its absolute address, its size, what it shows. */
export interface PagePicture {
  readonly url: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface PageHeadings {
  readonly title: string;
  readonly description?: string | undefined;
  /** Absolute address. */
  readonly canonical?: string | undefined;
  readonly alternates?: readonly Alternate[] | undefined;
  readonly index?: boolean | undefined;
  readonly kind?: 'website' | 'profile' | 'article' | undefined;
  readonly picture?: PagePicture | undefined;
  readonly assets: PageAssets;
}

/** The `<head>`: what browsers, search engines and those who share the page read. */
export function DocumentHead({ frame, ...page }: PageHeadings & { readonly frame: SiteFrame }) {
  const { name } = frame.organisation;
  const title = page.title === name ? name : `${page.title} · ${name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <Assets {...page.assets} />
      {page.index === false && <meta name="robots" content="noindex" />}
      {page.description && <meta name="description" content={page.description} />}
      {frame.search.description && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={frame.search.description}
          title={name}
        />
      )}
      {page.canonical && <link rel="canonical" href={page.canonical} />}
      {page.alternates?.map((alternate) => (
        <link rel="alternate" {...alternate} />
      ))}
      <OpenGraph {...page} site={name} language={frame.language} />
    </head>
  );
}

function Assets({ styles, script, scripts = [], fonts = [], icon }: PageAssets) {
  return (
    <>
      {fonts.map((href) => (
        <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      {styles.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      {[script, ...scripts].map((src) => src && <script type="module" src={src} />)}
      {icon && <link rel="icon" href={icon} />}
    </>
  );
}

function OpenGraph(page: PageHeadings & { readonly site: string; readonly language: string }) {
  return (
    <>
      <meta property="og:title" content={page.title} />
      <meta property="og:site_name" content={page.site} />
      <meta property="og:type" content={page.kind ?? 'website'} />
      <meta property="og:locale" content={page.language === 'da' ? 'da_DK' : 'en_GB'} />
      {page.description && <meta property="og:description" content={page.description} />}
      {page.canonical && <meta property="og:url" content={page.canonical} />}
      {page.picture && <Picture {...page.picture} />}
    </>
  );
}

function Picture({ url, type, width, height, alt }: PagePicture) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:type" content={type} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}
