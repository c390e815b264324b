// SPDX-License-Identifier: MPL-2.0
import { refuse } from '../../organisation/index.ts';
import { Kept } from '../kept/kept.ts';
import { errorPage, refusalPage } from '../pages/nothing/nothing-page.tsx';
import { readAsk } from '../visit/ask.ts';
import { senderOf } from '../visit/frame.ts';
import { link } from '../visit/links.ts';
import type { Visit } from '../visit/visit.ts';
import { keepable } from './answering.ts';

/** What went wrong with a request. */
export interface Failure {
  /** The address that was asked for. */
  readonly address: string;
  /** From 400 on it is theirs, from 500 on ours. */
  readonly status: number;
  /** Finds it in the log. */
  readonly reference: string;
}

/** The page for what went wrong where no page could be made, in the frame that the last visitor saw. */
export function failurePage(last: Visit, { address, status, reference }: Failure, now: Date): Kept {
  const home = /^\/en(\/|\?|$)/.test(address) ? '/en' : '/';
  const visit = { ...last, ask: readAsk(home, now) };
  if (status >= 500) return new Kept(keepable(visit, { ...errorPage(visit, reference), status }));
  const instead = { text: senderOf(visit).name, href: link(visit.ask, '') };
  return new Kept(keepable(visit, refusalPage(visit, [refuse('request-unreadable')], status, instead)));
}
