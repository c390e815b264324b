// SPDX-License-Identifier: MPL-2.0
import { isWithin, reachOf } from '../../../access/index.ts';
import type { Entity } from '../../../organisation/index.ts';
import type { Section } from '../../door/section.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { mayKnow } from '../person/may-know.ts';

/** `/admin/billeder/{digest}-{width}.webp`: a picture of today, also of what is for the house alone. */
export const picturesSection: Section = {
  async show(editor, [name = '', ...more]) {
    const [, digest = '', width = ''] = /^([0-9a-f]{64})-(\d{1,5})\.webp$/.exec(name) ?? [];
    const isSeen = [...editor.snapshot.picture.values()].some(
      (picture) => picture.digest === digest && maySee(editor, picture),
    );
    const { pictures } = editor.office.register;
    const bytes = isSeen && more.length === 0 ? await pictures.bytes(digest, Number(width)) : undefined;
    return bytes ? { status: 200, type: 'image/webp', bytes } : notFoundPage(editor);
  },
  send: async (editor) => notFoundPage(editor),
};

function maySee(editor: Editor, { unitId, personId }: Entity<'picture'>): boolean {
  const { signedIn, snapshot } = editor;
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'read');
  if (unitId) return isWithin(reach, [snapshot], unitId);
  return reach.length > 0 && personId !== null && mayKnow(editor, personId);
}
