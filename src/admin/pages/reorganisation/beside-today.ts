// SPDX-License-Identifier: MPL-2.0
import { reachOf } from '../../../access/index.ts';
import type { FullSnapshot } from '../../../organisation/index.ts';
import { asSeenBy, triedOut, type Workspace } from './workspace.ts';

/**
 * The organisation of today beside the one that a draft makes on its day, with all that others plan until then. Where that
 * day is past, today is beside what today becomes.
 */
export async function besideToday({ editor, draft, tried }: Workspace): Promise<{
  readonly before: FullSnapshot;
  readonly after: FullSnapshot;
}> {
  const { office, snapshot, signedIn, today } = editor;
  if (draft.day > today) return asSeenBy(editor, { before: snapshot, after: tried.after });
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  return asSeenBy(editor, await triedOut(office, draft, reach, today));
}

/** What has taken effect, or never will, is not compared with today. */
export function isToCome({ draft, editor }: Workspace): boolean {
  return draft.status !== 'withdrawn' && (draft.status !== 'recorded' || draft.day > editor.today);
}
