// SPDX-License-Identifier: MPL-2.0
import { permitFor, type Reach, reachOf } from '../../../access/index.ts';
import {
  addDays,
  type Entity,
  type FullSnapshot,
  type Id,
  withoutProtectedNames,
} from '../../../organisation/index.ts';
import {
  type By,
  type Draft,
  type DraftSummary,
  proposalOf,
  type ReviewLink,
  type TriedOut,
} from '../../../register/index.ts';
import type { Filled } from '../../forms/filled.ts';
import type { Editor, Visitor } from '../../visit/visit.ts';
import { mayProtect } from '../person/may-know.ts';

/** A draft as one works on it. */
export interface Workspace {
  readonly editor: Editor;
  readonly draft: Draft;
  readonly tried: TriedOut;
  /** The unit that is being changed, as the draft has it. */
  readonly unit: Entity<'unit'> | undefined;
  readonly link: ReviewLink | undefined;
  /** The other drafts of its day that the editor may read, but for those withdrawn. */
  readonly sameDay: readonly DraftSummary[];
  readonly filled: Filled | undefined;
}

/** A form as it was sent. */
export interface Sent {
  readonly work: Workspace;
  readonly values: URLSearchParams;
}

export const place = '/admin/omorganisering';
export const placeOf = ({ id }: Pick<Draft, 'id'>) => `${place}/${id}`;

/** A draft with what comes of it; undefined where there is none, or it is none of the editor's business. */
export async function workspaceOf(editor: Editor, id: Id, filled?: Filled): Promise<Workspace | undefined> {
  const { register } = editor.office;
  const draft = await register.drafts.read(id);
  if (!draft || !mayRead(editor, draft)) return undefined;
  const reach = reachOf(editor.signedIn.grants, editor.snapshot.organisationId, 'edit');
  const [all, link, others] = await Promise.all([
    triedOut(editor.office, draft, reach),
    register.drafts.reviewOf(id, editor.now),
    register.drafts.list(['open', 'submitted', 'approved', 'recorded']),
  ]);
  const tried = asSeenBy(editor, all);
  const sameDay = others.filter((one) => one.day === draft.day && one.id !== id && mayRead(editor, one));
  const chosen = filled?.values.get('enhed') ?? editor.query.get('enhed') ?? '';
  return { editor, draft, tried, unit: tried.after.unit.get(chosen), link, sameDay, filled };
}

/** Two states of the organisation without the names that an editor may not know. */
export function asSeenBy<T extends { readonly before: FullSnapshot; readonly after: FullSnapshot }>(
  editor: Editor,
  days: T,
): T {
  if (mayProtect(editor)) return days;
  return { ...days, before: withoutProtectedNames(days.before), after: withoutProtectedNames(days.after) };
}

/**
 * What is prepared in private is for those who edit the whole organisation, and for whoever has begun it or has been let in
 * on it by adding to it.
 */
export function mayRead(
  { signedIn, snapshot }: Editor,
  draft: Pick<Draft, 'createdBy' | 'updatedBy'>,
): boolean {
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  if (reach === 'all') return true;
  return reach.length > 0 && [draft.createdBy, draft.updatedBy].includes(signedIn.account.email);
}

/**
 * What comes of a draft on its day or another one, tried by one with a reach; what has been recorded is seen as it is now,
 * beside the day before it.
 */
export async function triedOut(
  { register }: Visitor['office'],
  draft: Draft,
  reach: Reach = 'all',
  on = draft.day,
): Promise<TriedOut> {
  if (draft.status !== 'recorded') return register.tryOut({ ...proposalOf(draft), reach }, on);
  const nothing = { operations: [], reach };
  const [before, after] = [
    await register.tryOut(nothing, addDays(draft.day, -1)),
    await register.tryOut(nothing, draft.day),
  ];
  return { ...after, before: before.after };
}

/** Leave to do something to a draft. */
export function by(editor: Editor, action: 'edit' | 'approve' = 'edit'): By | undefined {
  const permit = permitFor(editor.signedIn, editor.snapshot.organisationId, action);
  return permit && { permit, now: editor.now };
}

export function isOpen({ draft }: Workspace): boolean {
  return draft.status === 'open';
}

/** How far a draft has come, as people say it. */
export function stageOf({ status, day }: Pick<Draft, 'status' | 'day'>, today: string) {
  if (status !== 'recorded') return status;
  return day > today ? 'scheduled' : 'inEffect';
}

/** What a unit is called, before or after. */
export function unitIn(
  { before, after }: { readonly before: FullSnapshot; readonly after: FullSnapshot },
  id: Id,
) {
  return after.unit.get(id) ?? before.unit.get(id);
}
