// SPDX-License-Identifier: MPL-2.0
import type { PageAssets } from '../../components/index.ts';
import type { Press } from '../../diagram/index.ts';
import type { Chronicle, Entity, PublicSnapshot } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import type { Senders } from '../pages/report/senders.ts';
import type { PublicIndexes } from '../search/public-indexes.ts';
import type { Unanswered } from '../search/unanswered.ts';
import type { Ask } from './ask.ts';

/** The files that pages ask for; the script of diagrams only those that have one. */
export interface SiteAssets extends PageAssets {
  readonly diagramScript?: string | undefined;
}

/** What is the same for all visits to a site. */
export interface Site {
  readonly register: Register;
  /** The public address without a slash at the end: `https://organisation.aalborg.dk`. */
  readonly url: string;
  readonly assets: SiteAssets;
  /** Where diagrams are printed; ended when the site is closed. */
  readonly press: Press;
  /** What can be searched. */
  readonly indexes: PublicIndexes;
  /** What was searched for in vain. */
  readonly unanswered: Pick<Unanswered, 'count'>;
  /** For how many days who sent a correction is known at most. */
  readonly senderDays: number;
  /** Who has sent corrections lately. */
  readonly senders: Pick<Senders, 'isFree' | 'count'>;
}

/** A visit: what is asked, and the organisation as of the day asked for. Everything a page is made from. */
export interface Visit {
  readonly site: Site;
  readonly ask: Ask;
  readonly snapshot: PublicSnapshot;
  readonly chronicle: Chronicle;
  /** The websites that visitors are sent on to: those registered today, whatever day is shown. */
  readonly websites: readonly Entity<'website'>[];
}
