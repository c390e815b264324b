// SPDX-License-Identifier: MPL-2.0
import type { Section } from '../../door/section.ts';
import { goTo } from '../../visit/answer.ts';
import { notFoundPage } from '../not-found.tsx';
import { pageAsked } from './page-asked.ts';
import { placeOf } from './place-of.ts';

/** `/admin/ret?side=/path`: from any page of the site to where it is edited; to the overview where that is nowhere. */
export const editHere: Section = {
  async show(editor) {
    const asked = pageAsked(editor.query.get('side') ?? '', editor.today);
    return goTo((await placeOf(editor, asked)) ?? '/admin');
  },
  send: async (editor) => notFoundPage(editor),
};
