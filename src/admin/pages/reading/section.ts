// SPDX-License-Identifier: MPL-2.0
import { isWithin, reachOf } from '../../../access/index.ts';
import type { Section } from '../../door/section.ts';
import { notFoundPage } from '../not-found.tsx';
import { readingPage } from './reading-page.tsx';

/** `/admin/se/{id}`: a unit with what only the house may know, for those who may read it. */
export const readingSection: Section = {
  async show(editor, [id = '', ...more]) {
    const { snapshot, signedIn } = editor;
    const unit = more.length === 0 ? snapshot.unit.get(id) : undefined;
    const reach = reachOf(signedIn.grants, snapshot.organisationId, 'read');
    return unit && isWithin(reach, [snapshot], unit.id) ? readingPage(editor, unit) : notFoundPage(editor);
  },
  send: async (editor) => notFoundPage(editor),
};
