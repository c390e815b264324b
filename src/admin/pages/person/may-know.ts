// SPDX-License-Identifier: MPL-2.0
import { reachOf } from '../../../access/index.ts';
import type { Id } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';

/** Whether one may know what somebody is called: a protected name is for administrators of the whole organisation. */
export function mayKnow(editor: Editor, id: Id): boolean {
  return editor.snapshot.person.get(id)?.publication !== 'protected' || mayProtect(editor);
}

/** Whether one may see protected names, and protect them. */
export function mayProtect({ signedIn, snapshot }: Editor): boolean {
  return reachOf(signedIn.grants, snapshot.organisationId, 'administer') === 'all';
}
