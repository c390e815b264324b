// SPDX-License-Identifier: MPL-2.0

import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { dateInWords } from '../../../organisation/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { senderOf } from '../../visit/frame.ts';
import { eventPath, link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { eventEntry, eventsOf } from './entries.ts';

/** `/aendringer.atom`: the change events as an Atom feed (RFC 4287). */
export function changesFeed(visit: Visit): Answer {
  const { ask, site } = visit;
  // A feed tells what is new: an event is, on the day it takes effect, and not when it was planned.
  const events = eventsOf(visit).filter(({ date }) => date <= ask.date);
  const feed = h('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': ask.language }, [
    h('title', {}, `${pageTexts(ask.language).changes} · ${senderOf(visit).name}`),
    h('id', {}, `${site.url}${link(ask, 'aendringer')}`),
    h('updated', {}, updatedOf(visit, events)),
    h('author', {}, h('name', {}, senderOf(visit).name)),
    h('link', { rel: 'self', href: `${site.url}${link(ask, 'aendringer.atom')}` }),
    h('link', { rel: 'alternate', type: 'text/html', href: `${site.url}${link(ask, 'aendringer')}` }),
    ...events.map((event) => entryOf(visit, event)),
  ]);
  const body = `<?xml version="1.0" encoding="utf-8"?>\n${render(feed)}`;
  return { status: 200, type: 'application/atom+xml; charset=utf-8', body };
}

type Event = ReturnType<typeof eventsOf>[number];

/** When the latest of some events was written down or took effect, whichever came last, as RFC 3339. */
function updatedOf({ snapshot }: Visit, events: readonly Event[]): string {
  const times = events.map(({ recordedBy, date }) =>
    Math.max(snapshot.recorded.get(recordedBy)?.getTime() ?? 0, Date.parse(date)),
  );
  return new Date(Math.max(0, ...times)).toISOString();
}

function entryOf(visit: Visit, event: Event) {
  const { ask, site } = visit;
  const { title, reason, facts = [] } = eventEntry(visit, event);
  const summary = [dateInWords(event.date, ask.language), reason, ...facts].filter(Boolean).join(' · ');
  return h('entry', {}, [
    h('title', {}, title),
    h('id', {}, `${site.url}/id/aendring/${event.id}`),
    h('updated', {}, updatedOf(visit, [event])),
    h('link', { href: `${site.url}${link(ask, eventPath(event))}` }),
    h('summary', {}, summary),
  ]);
}
