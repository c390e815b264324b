// SPDX-License-Identifier: MPL-2.0
import { refuse } from '../../../organisation/index.ts';
import type { Section } from '../../door/section.ts';
import { goTo } from '../../visit/answer.ts';
import { notFoundPage } from '../not-found.tsx';
import { correctionPage } from './correction-page.tsx';
import { dealWith } from './deal-with.ts';
import { inboxPage } from './inbox-page.tsx';
import { correctionTexts } from './texts/index.ts';
import { correctionFor, correctionsFor, maySee } from './within-reach.ts';

/** `/admin/rettelser`: what citizens propose to correct, as far as an editor may change it; and one of them. */
export const correctionsSection: Section = {
  async show(editor, [id = '', ...more]) {
    if (id === '') return maySee(editor) ? inboxPage(editor) : notFoundPage(editor);
    const correction = more.length === 0 ? await correctionFor(editor, id) : undefined;
    return correction ? correctionPage({ editor, correction }) : notFoundPage(editor);
  },
  async send(editor, [id = '', ...more], values) {
    const correction = more.length === 0 ? await correctionFor(editor, id) : undefined;
    return correction ? dealWith(editor, correction, values) : notFoundPage(editor);
  },
  async resume(editor, [id = ''], values) {
    const correction = await correctionFor(editor, id);
    const filled = { form: 'rettelse', values, refusals: [refuse('form-expired')] };
    return correction ? correctionPage({ editor, correction, filled }) : goTo('/admin');
  },
  async link(editor) {
    if (!maySee(editor)) return undefined;
    const say = correctionTexts(editor.language);
    const waiting = await correctionsFor(editor, 'waiting');
    return { text: say.title, href: '/admin/rettelser', note: say.waiting(waiting.length) };
  },
};
