// SPDX-License-Identifier: MPL-2.0
import { reachOf } from '../../../access/index.ts';
import { refuse } from '../../../organisation/index.ts';
import type { Section } from '../../door/section.ts';
import { goTo } from '../../visit/answer.ts';
import { notFoundPage } from '../not-found.tsx';
import { comparePage } from './compare-page.tsx';
import { listPage } from './list-page.tsx';
import { beginDraft, sendToDraft } from './send.ts';
import { reorganisationTexts } from './texts/index.ts';
import { mayRead, place, workspaceOf } from './workspace.ts';
import { workspacePage } from './workspace-page.tsx';

/** `/admin/omorganisering` and the drafts under it. */
export const reorganisationSection: Section = {
  async show(editor, [id = '', part = '', ...more]) {
    if (id === '') return mayPrepare(editor) ? listPage(editor) : notFoundPage(editor);
    const work = more.length === 0 ? await workspaceOf(editor, id) : undefined;
    if (!work) return notFoundPage(editor);
    if (part === 'sammenlign') return comparePage(work);
    return part === '' ? workspacePage(work) : notFoundPage(editor);
  },

  async send(editor, [id = '', step = '', at = '', ...more], values) {
    const isStep = more.length === 0 && (at === '' || step === 'fjern');
    if (!mayPrepare(editor) || !isStep) return notFoundPage(editor);
    return id === '' ? beginDraft(editor, values) : sendToDraft(editor, { id, step, at, values });
  },

  async resume(editor, [id = '', form = ''], values) {
    const filled = { form: id === '' ? 'ny' : form, values, refusals: [refuse('form-expired')] };
    if (id === '') return listPage(editor, filled);
    const work = await workspaceOf(editor, id, filled);
    return work ? workspacePage(work) : goTo('/admin');
  },

  async link(editor) {
    if (!mayPrepare(editor)) return undefined;
    const say = reorganisationTexts(editor.language);
    const drafts = await editor.office.register.drafts.list();
    const count = (status: string) =>
      drafts.filter((draft) => draft.status === status && mayRead(editor, draft)).length;
    return {
      text: say.title,
      href: place,
      note: say.waiting(count('open'), count('submitted')) || undefined,
    };
  },
};

function mayPrepare({ signedIn, snapshot }: Parameters<Section['show']>[0]): boolean {
  return reachOf(signedIn.grants, snapshot.organisationId, 'edit').length > 0;
}
