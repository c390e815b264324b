// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { AsOfBanner, type AsOfBannerProps } from '../as-of-banner/view.tsx';
import { Breadcrumbs, type BreadcrumbsProps } from '../breadcrumbs/view.tsx';
import { SiteFooter } from '../footer/view.tsx';
import { SiteHeader } from '../header/view.tsx';
import { texts } from '../texts/index.ts';
import type { SiteFrame } from './frame.ts';
import { DocumentHead, type PageHeadings } from './head.tsx';

export interface PageProps extends PageHeadings {
  readonly frame: SiteFrame;
  readonly asOf?: Omit<AsOfBannerProps, 'language'> | undefined;
  readonly breadcrumbs?: Omit<BreadcrumbsProps, 'language'> | undefined;
  readonly children: ComponentChildren;
}

/** A whole page: head, header, the day it is of, where it stands, its content, footer. */
export function Page({ frame, asOf, breadcrumbs, children, ...head }: PageProps) {
  const { language } = frame;
  return (
    <html lang={language}>
      <DocumentHead {...head} frame={frame} />
      <body>
        <a class="skipnav" href="#indhold">
          {texts(language).skipToContent}
        </a>
        <SiteHeader {...frame} />
        {asOf && <AsOfBanner language={language} {...asOf} />}
        {breadcrumbs && <Breadcrumbs language={language} {...breadcrumbs} />}
        <main id="indhold" tabindex={-1}>
          {children}
        </main>
        <SiteFooter {...frame} />
      </body>
    </html>
  );
}
