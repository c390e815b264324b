// SPDX-License-Identifier: MPL-2.0
import { type Refusal, refuse } from '../../organisation/index.ts';
import { contactsIn } from './contact/contacts.ts';
import { decode } from './decode/decode.ts';
import { isHtml, linesOfHtml } from './html/lines-of-html.ts';
import { leadersIn } from './leader/leader-line.ts';
import { joinBroken } from './lines/join.ts';
import { liftItemsOverLeaders } from './lines/lifted-items.ts';
import type { Line } from './lines/line.ts';
import { markNumberedHeadings } from './lines/numbered-headings.ts';
import { splitLines } from './lines/split.ts';
import { markUnmarkedLists } from './lines/unmarked-lists.ts';
import type { PagePlan } from './plan.ts';
import { introIn } from './reading/list-intro.ts';
import { noiseRule } from './reading/noise.ts';
import { topicOf } from './reading/topic-heading.ts';
import { finish } from './structure/finish.ts';
import { isContactLine } from './structure/on-contact.ts';
import { pageTitle } from './structure/page-title.ts';
import { joinCards } from './structure/person-cards.ts';
import { startOf } from './structure/start.ts';
import { walk } from './structure/walk.ts';
import { namesUnit } from './words/organisation-words.ts';

export type PageReading =
  | { readonly ok: true; readonly plan: PagePlan }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Reads a Danish organisation page, as text or as saved HTML, into a plan. Refuses with `page-too-large`, `page-too-many-lines`,
 * `page-not-text`, `page-empty` or `page-not-an-organisation-page`; it never throws.
 */
export function readPage(bytes: Uint8Array): PageReading {
  const decoded = decode(bytes);
  if ('refusal' in decoded) return { ok: false, refusals: [decoded.refusal] };
  const lines = linesOf(decoded.text);
  if (lines.length > mostLines) return tooLong(lines.length);
  const title = pageTitle(lines);
  if (!title) return notAnOrganisation;
  const state = startOf(lines, title);
  walk(state);
  const plan = finish(state.draft, lines);
  return tellsOfAnOrganisation(plan) ? { ok: true, plan } : notAnOrganisation;
}

/** The longest real pages have some 500 lines. */
export const mostLines = 5000;

function tooLong(lines: number): PageReading {
  const values = { lines: String(lines), limit: String(mostLines) };
  return { ok: false, refusals: [refuse('page-too-many-lines', values)] };
}

const notAnOrganisation: PageReading = { ok: false, refusals: [refuse('page-not-an-organisation-page')] };

function linesOf(text: string): readonly Line[] {
  const lines = isHtml(text) ? linesOfHtml(text) : markNumberedHeadings(splitLines(text));
  const lifted = liftItemsOverLeaders(lines, namesLeader);
  return joinCards(joinBroken(markUnmarkedLists(lifted, standsAlone, introduces)));
}

function standsAlone({ text }: Line): boolean {
  return noiseRule(text) !== null || topicOf(text) !== null || isContactLine(text) || hasHolder(text);
}

const namesLeader = ({ text }: Line): boolean =>
  leadersIn(contactsIn(text).rest).some(({ leading }) => leading);

const hasHolder = (text: string): boolean =>
  leadersIn(contactsIn(text).rest).some(({ name }) => name !== null);

const introduces = ({ text }: Line): boolean =>
  text.endsWith(':') && introIn(text, true) !== null && topicOf(text) === null;

/** A page that names one unit and tells nothing of it might be about anything. */
function tellsOfAnOrganisation({ units, posts, tasks, checks, keyFigures }: PagePlan): boolean {
  const named = units.some(({ name, kind }) => kind !== null || namesUnit(name));
  const told = posts.length + checks.length + keyFigures.length > 0 || units.length > 1;
  return (named && (told || tasks.length > 0 || units.some(({ kind }) => kind !== null))) || posts.length > 0;
}
