// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { type BreadcrumbsProps, type PagePicture, renderPage } from '../../components/index.ts';
import { dateInWords } from '../../organisation/index.ts';
import { type Answer, html } from './answer.ts';
import { frameOf } from './frame.ts';
import { inOtherLanguage, link } from './links.ts';
import { assetsFor } from './theme.ts';
import type { Visit } from './visit.ts';

/** A page as its maker sees it: what it is called, what is on it. */
export interface PageContent {
  readonly title: string;
  readonly description?: string | undefined;
  readonly kind?: 'website' | 'profile' | 'article' | undefined;
  readonly breadcrumbs?: Omit<BreadcrumbsProps, 'language'> | undefined;
  readonly jsonLd?: unknown;
  readonly picture?: PagePicture | undefined;
  /** Style sheets that only this page needs. */
  readonly styles?: readonly string[];
  /** False for pages that say of which day they are. */
  readonly banner?: boolean;
  /** Scripts that only this page needs, where they were built. */
  readonly scripts?: readonly (string | undefined)[];
  readonly status?: number;
  /** False for pages that search engines should not list. */
  readonly index?: boolean;
  readonly until?: Date | undefined;
  readonly content: ComponentChildren;
}

/** Makes the answer to a visit: the content in the site's frame, with the banner of the day. */
export function page(
  visit: Visit,
  { content, status = 200, until, styles = [], scripts = [], banner = true, ...rest }: PageContent,
): Answer {
  const { ask, site } = visit;
  const listed = rest.index !== false && status === 200 && ask.dated === null;
  return html(
    renderPage({
      ...rest,
      index: listed,
      frame: frameOf(visit),
      assets: { ...assetsFor(visit, styles), scripts },
      asOf: banner ? bannerOf(visit) : undefined,
      canonical: listed ? `${site.url}${link(ask, ask.path)}` : undefined,
      alternates: listed ? alternates(visit) : undefined,
      children: content,
    }),
    status,
    until,
  );
}

function bannerOf({ ask }: Visit) {
  if (!ask.dated) return undefined;
  const undated = { ...ask, dated: null };
  return {
    dayInWords: dateInWords(ask.date, ask.language),
    tense: 'past' as const,
    todayHref: link(undated, ask.path),
    action: link(undated, ask.path),
    date: ask.date,
    max: ask.today,
  };
}

function alternates({ ask, site }: Visit) {
  const languages = (['da', 'en'] as const).map((hreflang) => ({
    href: `${site.url}${inOtherLanguage(ask, hreflang)}`,
    hreflang,
  }));
  return [...languages, { href: link(ask, 'aendringer.atom'), type: 'application/atom+xml' }];
}
