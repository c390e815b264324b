// SPDX-License-Identifier: MPL-2.0
import type { Language } from '../../organisation/index.ts';
import type { LinkTo, PhoneLink } from '../link.ts';

/** Whose site it is. */
export interface Sender {
  readonly name: string;
  /** The front page. */
  readonly href: string;
  readonly logo: 'shield' | 'none';
  readonly address?: readonly string[] | undefined;
  readonly phone?: PhoneLink | undefined;
  readonly email?: string | undefined;
}

/** A website in the chooser; `id` is what the form sends. */
export interface ChoosableWebsite {
  readonly id: string;
  readonly title: string;
  readonly lang?: string | undefined;
}

/** What is the same on every page of a site in a language. */
export interface SiteFrame {
  readonly language: Language;
  readonly organisation: Sender;
  readonly search: {
    readonly action: string;
    readonly query?: string | undefined;
    readonly date?: string | undefined;
    /** How a browser searches here by itself. */
    readonly description?: string | undefined;
    /** Where suggestions come from while somebody types. */
    readonly suggestions?: string | undefined;
  };
  readonly chooser: { readonly action: string; readonly websites: readonly ChoosableWebsite[] };
  /** Shown beside the name where there is room; the footer must have them too. */
  readonly shortcuts?: readonly LinkTo[] | undefined;
  readonly footerLinks: readonly LinkTo[];
  /** This page in the other language. */
  readonly otherLanguage?: LinkTo | undefined;
}
