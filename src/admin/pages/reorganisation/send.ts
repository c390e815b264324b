// SPDX-License-Identifier: MPL-2.0
import type { Outcome, Refusal } from '../../../organisation/index.ts';
import { refuse, refused } from '../../../organisation/index.ts';
import type { By } from '../../../register/index.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { aboutIn } from './about-fields.tsx';
import { deeds } from './deeds/index.ts';
import { listPage } from './list-page.tsx';
import { latestBatch } from './steps.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { by, placeOf, type Workspace, workspaceOf } from './workspace.ts';
import { workspacePage } from './workspace-page.tsx';

/** A draft is begun. */
export async function beginDraft(editor: Editor, values: URLSearchParams): Promise<Answer> {
  const who = by(editor);
  if (!who) return notFoundPage(editor);
  const about = aboutIn(values);
  const created = about.ok ? await editor.office.register.drafts.create(who, about.value) : about;
  if (created.ok) return goTo(placeOf(created.value));
  return listPage(editor, { form: 'ny', values, refusals: created.refusals });
}

interface SentToDraft {
  readonly id: string;
  readonly step: string;
  readonly at: string;
  readonly values: URLSearchParams;
}

/** What a form of the workspace says is done to the draft, or the page comes again with all that was typed and what is wrong. */
export async function sendToDraft(editor: Editor, sent: SentToDraft): Promise<Answer> {
  const work = await workspaceOf(editor, sent.id);
  const who = by(editor, needsApprover.includes(sent.step) ? 'approve' : 'edit');
  if (!work || !who) return notFoundPage(editor);
  if (sent.step === 'del') return share(work, who);
  if (sent.step === 'ret') return correct(work, who);
  const done = await doStep(work, who, sent);
  if (!done) return notFoundPage(editor);
  if (!done.ok) return again(editor, sent, done.refusals);
  return goTo(onwards(work, sent.values));
}

/** So many stay ticked when something has been done with them. */
const mostTicked = 40;

/** Where the unit is shown that was changed; where several were, they are ticked still. */
function onwards({ draft }: Workspace, values: URLSearchParams): string {
  const [unit, ...others] = values.getAll('enhed');
  if (unit === undefined || others.length >= mostTicked) return placeOf(draft);
  return others.length === 0
    ? `${placeOf(draft)}?enhed=${unit}#e-${unit}`
    : `${placeOf(draft)}?valgte=${[unit, ...others].join(',')}#mange`;
}

/** Only those do these who may approve. */
const needsApprover: readonly string[] = ['godkend', 'planlaeg'];

async function again(
  editor: Editor,
  { id, step, values }: SentToDraft,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const work = await workspaceOf(editor, id, { form: step, values, refusals });
  return work ? workspacePage(work) : notFoundPage(editor);
}

/** Undefined where there is no such step. */
function doStep(
  work: Workspace,
  who: By,
  { step, at, values }: SentToDraft,
): Promise<Outcome<unknown>> | undefined {
  const { drafts } = work.editor.office.register;
  const seen = { id: work.draft.id, version: Number(values.get('set')) };
  const deed = Object.hasOwn(deeds, step) ? deeds[step] : undefined;
  if (deed) {
    const operations = deed({ work, values });
    if (!operations.ok) return Promise.resolve(refused(...operations.refusals));
    return operations.value.length === 0
      ? Promise.resolve(operations)
      : drafts.add(who, seen, operations.value);
  }
  switch (step) {
    case 'om':
      return describe(work, who, values);
    case 'fortryd':
      return drafts.removeFrom(who, seen, latestBatch(work.draft.operations));
    case 'fjern':
      return drafts.remove(who, seen, Number(at === '' ? Number.NaN : at));
    case 'luk-link':
      return drafts.unshare(who, work.draft.id);
    default:
      return move(work, who, seen, step);
  }
}

async function describe(work: Workspace, who: By, values: URLSearchParams): Promise<Outcome<unknown>> {
  const about = aboutIn(values);
  const seen = { id: work.draft.id, version: Number(values.get('set')) };
  return about.ok ? work.editor.office.register.drafts.describe(who, seen, about.value) : about;
}

function move(work: Workspace, who: By, seen: { id: string; version: number }, step: string) {
  const { office, today } = work.editor;
  const { drafts } = office.register;
  switch (step) {
    case 'indsend':
      return submit(work, who, seen);
    case 'godkend':
      return approve(work, who, seen);
    case 'planlaeg':
      return drafts.record(who, seen);
    case 'genaabn':
      return drafts.reopen(who, seen);
    case 'traek-tilbage':
      return work.draft.status === 'recorded'
        ? withdrawScheduled(work, seen, today)
        : drafts.withdraw(who, seen);
    default:
      return undefined;
  }
}

/** What cannot be recorded is not handed in: the reasons stand where it can be mended. */
async function submit(work: Workspace, who: By, seen: Parameters<typeof move>[2]): Promise<Outcome<unknown>> {
  const [first] = work.tried.refusals;
  if (first) return refused(first);
  return work.editor.office.register.drafts.submit(who, seen);
}

/** Approved and recorded in one go; where it does not fit any more it stays approved, and the reasons are told. */
async function approve(
  work: Workspace,
  who: By,
  seen: Parameters<typeof move>[2],
): Promise<Outcome<unknown>> {
  const { drafts } = work.editor.office.register;
  const approved = await drafts.approve(who, seen, { fourEyes: work.editor.office.fourEyes });
  return approved.ok ? drafts.record(who, approved.value) : approved;
}

async function withdrawScheduled(
  { editor }: Workspace,
  seen: Parameters<typeof move>[2],
  today: string,
): Promise<Outcome<unknown>> {
  const approver = by(editor, 'approve');
  if (!approver) return refused(refuse('not-permitted'));
  return editor.office.register.drafts.withdrawRecorded(approver, seen, today);
}

async function share(work: Workspace, who: By): Promise<Answer> {
  const made = await work.editor.office.register.drafts.share(who, work.draft.id);
  const fresh = await workspaceOf(work.editor, work.draft.id);
  return made.ok && fresh ? workspacePage(fresh, made.value) : notFoundPage(work.editor);
}

/** A new draft from the same day, for what the old one got wrong. */
async function correct({ editor, draft }: Workspace, who: By): Promise<Answer> {
  const { day, reason, decisionUrl } = draft;
  const title = reorganisationTexts(editor.language).correctionOf(draft.title).slice(0, 200);
  const created = await editor.office.register.drafts.create(who, { title, day, reason, decisionUrl });
  return created.ok ? goTo(placeOf(created.value)) : notFoundPage(editor);
}
