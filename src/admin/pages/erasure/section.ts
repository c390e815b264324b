// SPDX-License-Identifier: MPL-2.0
import { type Permit, permitFor } from '../../../access/index.ts';
import { id } from '../../../organisation/index.ts';
import type { Section } from '../../door/section.ts';
import type { Editor } from '../../visit/visit.ts';
import { notFoundPage } from '../not-found.tsx';
import { confirmPage } from './confirm-page.tsx';
import { findPage } from './find-page.tsx';
import { eraseAsSent } from './send.ts';
import { erasureTexts } from './texts/index.ts';

/** `/admin/sletning`: erasing a person, for administrators of the whole organisation. */
export const erasureSection: Section = {
  async show(editor, [person = '', ...more]) {
    if (!leave(editor) || more.length > 0) return notFoundPage(editor);
    if (person === '') return findPage(editor);
    return id.safeParse(person).success ? confirmPage(editor, person) : notFoundPage(editor);
  },
  async send(editor, [person = '', ...more], values) {
    const permit = leave(editor);
    if (!permit || more.length > 0 || !id.safeParse(person).success) return notFoundPage(editor);
    return eraseAsSent(editor, permit, person, values);
  },
  async resume(editor, [person = '']) {
    // Nothing that was typed is worth keeping: whoever erases looks again first.
    return leave(editor) && id.safeParse(person).success ? confirmPage(editor, person) : notFoundPage(editor);
  },
  async link(editor) {
    if (!leave(editor)) return undefined;
    const say = erasureTexts(editor.language);
    return { text: say.title, href: '/admin/sletning', note: say.linkNote };
  },
};

function leave({ signedIn, snapshot }: Editor): Permit | undefined {
  const permit = permitFor(signedIn, snapshot.organisationId, 'administer');
  return permit?.reach === 'all' ? permit : undefined;
}
