// SPDX-License-Identifier: MPL-2.0
import { type CorrectableField, type Refusal, refuse } from '../../../organisation/index.ts';
import { type Answer, redirect } from '../../visit/answer.ts';
import type { Visit } from '../../visit/visit.ts';
import { nothingPage } from '../nothing/nothing-page.tsx';
import { fieldsSeen, formPage, reportLink, visitToday } from './report-page.tsx';
import { readSent } from './sent.ts';
import { readStamp, type Seen, type StampRead } from './stamp.ts';
import { type Subject, subjectAsked } from './subject.ts';

/** A form as it was sent, and from where. */
export interface Received {
  readonly values: URLSearchParams;
  /** The network address; it is counted, and kept nowhere. */
  readonly from: string;
  /** Whether a page of ours sent it. */
  readonly sameOrigin: boolean;
}

/** What comes of a correction that is sent: thanks, or the form again with all that was typed. */
export async function receiveReport(asked: Visit, received: Received): Promise<Answer> {
  const visit = await visitToday(asked);
  const { site, ask, snapshot } = visit;
  const subject = subjectAsked(visit);
  if (!subject) return nothingPage(visit);
  // Whoever fills in what nobody sees is no person. They are thanked, so as to learn nothing.
  if (received.values.get('emne')) return thanks(visit, subject);
  const key = await site.register.corrections.formKey();
  const stamp = readStamp(key, subject.page, received.values.get('givet') ?? '', ask.now);
  const seen = stamp?.seen ?? { on: ask.today, change: snapshot.change };
  const fields = await fieldsSeen(visit, subject, seen);
  const refusals = wrongWithForm(stamp, received) ?? (await take(visit, { subject, seen, fields, received }));
  if (refusals.length === 0) return thanks(visit, subject);
  const typed = { values: received.values, refusals };
  return formPage(visit, { subject, seen, typed, status: 422 });
}

function thanks(visit: Visit, subject: Subject): Answer {
  return redirect(reportLink(visit, subject, { tak: '1' }), 303);
}

/** What is wrong with how it was sent; undefined where nothing is. */
function wrongWithForm(
  stamp: StampRead | undefined,
  { sameOrigin }: Received,
): readonly Refusal[] | undefined {
  if (!stamp || !sameOrigin) return [refuse('correction-form-unknown')];
  if (stamp.is === 'good') return undefined;
  return [refuse(`correction-${stamp.is}`)];
}

interface ToTake {
  readonly subject: Subject;
  readonly seen: Seen;
  readonly fields: readonly CorrectableField[];
  readonly received: Received;
}

/** Takes a correction in, or says why not. */
async function take(
  { site, ask }: Visit,
  { subject, seen, fields, received: { values, from } }: ToTake,
): Promise<readonly Refusal[]> {
  const { said, refusals } = readSent(values, fields);
  if (refusals.length > 0) return refusals;
  if (!site.senders.isFree(from, ask.now)) return [refuse('correction-too-often')];
  site.senders.count(from, ask.now);
  const { unitId, page, what } = subject;
  const personId = what?.is === 'person' ? what.personId : null;
  const about = { unitId, personId, page, language: ask.language, seenOn: seen.on, seenChange: seen.change };
  const outcome = await site.register.corrections.send({ ...about, ...said }, ask.now);
  return outcome.ok ? [] : outcome.refusals;
}
