// SPDX-License-Identifier: MPL-2.0
import { isWithin, reachOf } from '../../../access/index.ts';
import type { Correction, CorrectionSummary } from '../../../register/index.ts';
import type { Editor } from '../../visit/visit.ts';

/** Whether a correction is of a unit that an editor may change. */
function isWithinReach({ signedIn, snapshot }: Editor, { unitId }: CorrectionSummary): boolean {
  return isWithin(reachOf(signedIn.grants, snapshot.organisationId, 'edit'), [snapshot], unitId);
}

/** Whether an editor may change anything at all. */
export function maySee({ signedIn, snapshot }: Editor): boolean {
  return reachOf(signedIn.grants, snapshot.organisationId, 'edit').length > 0;
}

/** Those that wait, or that have been dealt with, as far as an editor may see them. */
export async function correctionsFor(
  editor: Editor,
  which: 'waiting' | 'dealt-with',
): Promise<readonly CorrectionSummary[]> {
  const all = await editor.office.register.corrections.list(which);
  return all.filter((one) => isWithinReach(editor, one));
}

/** The one with an identifier; undefined where there is none, or none for this editor. */
export async function correctionFor(editor: Editor, id: string): Promise<Correction | undefined> {
  const correction = await editor.office.register.corrections.read(id);
  return correction && isWithinReach(editor, correction) ? correction : undefined;
}
