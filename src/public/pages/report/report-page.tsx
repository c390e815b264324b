// SPDX-License-Identifier: MPL-2.0
import type { ComponentChildren } from 'preact';
import { Columns, Notice, PageHead, Reach } from '../../../components/index.ts';
import { asOf, type CorrectableField, correctableFields } from '../../../organisation/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { senderOf } from '../../visit/frame.ts';
import { link } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { visitOn } from '../../visit/visit-on.ts';
import { nothingPage } from '../nothing/nothing-page.tsx';
import { homeTrail } from '../trail.ts';
import { ReportForm } from './form.tsx';
import { type Seen, stampOf } from './stamp.ts';
import { type Subject, subjectAsked } from './subject.ts';
import { reportTexts } from './texts/index.ts';
import type { Typed } from './typed.ts';

/** `/ret-en-fejl?side=…`: what a page says, to be corrected by anyone; after that, thanks. */
export async function reportPage(asked: Visit): Promise<Answer> {
  const visit = await visitToday(asked);
  const subject = subjectAsked(visit);
  if (!subject) return nothingPage(visit);
  return visit.ask.query.has('tak') ? thanksPage(visit, subject) : formPage(visit, { subject });
}

/** Only what holds now can be corrected, whatever day was looked at. */
export async function visitToday(visit: Visit): Promise<Visit> {
  return visit.ask.dated ? visitOn(visit, visit.ask.today) : visit;
}

interface Shown {
  readonly subject: Subject;
  /** As of when what it shows is to be compared with; now, where nothing else is said. */
  readonly seen?: Seen | undefined;
  readonly typed?: Typed | undefined;
  readonly status?: number;
}

/** The form, empty of corrections or with those that could not be sent. */
export async function formPage(visit: Visit, { subject, seen, typed, status }: Shown): Promise<Answer> {
  const { ask, site, snapshot } = visit;
  const key = await site.register.corrections.formKey();
  const as = seen ?? { on: ask.today, change: snapshot.change };
  return around(
    visit,
    { title: reportTexts(ask.language).title, lead: reportTexts(ask.language).lead, status },
    <>
      <About visit={visit} subject={subject} />
      <ReportForm
        language={ask.language}
        action={reportLink(visit, subject)}
        fields={await fieldsSeen(visit, subject, as)}
        stamp={stampOf(key, subject.page, as, ask.now)}
        typed={typed}
        senderDays={site.senderDays}
        privacyHref={link({ ...ask, dated: null }, 'privatliv')}
      />
      <OtherWays visit={visit} />
    </>,
  );
}

/** What the page said when it was seen, as far as everyone may know it now. */
export async function fieldsSeen(
  { site, ask, snapshot }: Visit,
  { what }: Subject,
  { on, change }: Seen,
): Promise<readonly CorrectableField[]> {
  if (!what) return [];
  const isNow = on === ask.today && change >= snapshot.change;
  const then = isNow
    ? snapshot
    : await site.register.snapshot('public', asOf(on, change >= snapshot.change ? null : change, ask.today));
  return correctableFields(then, what, ask.language);
}

/** The address of the form for a page; after something has been sent, of the thanks for it. */
export function reportLink({ ask }: Visit, { page: side }: Subject, more: { tak?: string } = {}): string {
  return link({ ...ask, dated: null }, 'ret-en-fejl', { side, ...more });
}

function thanksPage(visit: Visit, subject: Subject): Answer {
  const say = reportTexts(visit.ask.language);
  return around(
    visit,
    { title: say.thanksTitle },
    <>
      <div role="status">
        <Notice heading={say.thanks} paragraphs={[say.thanksAnswer]} />
      </div>
      <p>
        <a href={pageLink(visit, subject)}>{say.back}</a>
      </p>
    </>,
  );
}

interface Around {
  readonly title: string;
  readonly lead?: string;
  readonly status?: number | undefined;
}

function around(visit: Visit, { title, lead, status = 200 }: Around, content: ComponentChildren): Answer {
  const made = page(visit, {
    ...{ title, status, index: false },
    description: lead,
    breadcrumbs: { trail: homeTrail(visit), current: title },
    content: (
      <>
        <PageHead title={title} lead={lead} />
        <Columns>{content}</Columns>
      </>
    ),
  });
  // It says when it was given out: nobody else can have it, and it is not to be kept.
  return { ...made, address: '', headers: { 'cache-control': 'no-store' } };
}

function About({ visit, subject }: { readonly visit: Visit; readonly subject: Subject }) {
  const say = reportTexts(visit.ask.language);
  if (!visit.ask.query.get('side')) return null;
  return (
    <p>
      {say.about} <a href={pageLink(visit, subject)}>{subject.name ?? subject.page}</a>
    </p>
  );
}

function pageLink({ ask }: Visit, { page: path }: Subject): string {
  return link({ ...ask, dated: null }, path.slice(1));
}

function OtherWays({ visit }: { readonly visit: Visit }) {
  const { language } = visit.ask;
  const { phone, email } = senderOf(visit);
  if (!phone && !email) return null;
  return (
    <div class="report__other">
      <p>{reportTexts(language).callInstead}</p>
      <Reach language={language} phones={phone ? [phone] : []} emails={email ? [email] : []} />
    </div>
  );
}
