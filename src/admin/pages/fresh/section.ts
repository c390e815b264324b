// SPDX-License-Identifier: MPL-2.0
import { permitFor } from '../../../access/index.ts';
import { refuse } from '../../../organisation/index.ts';
import { findingKinds } from '../../../register/index.ts';
import type { Section } from '../../door/section.ts';
import { type Answer, goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { forbiddenPage, notFoundPage } from '../not-found.tsx';
import { unitPage } from '../unit/unit-page.tsx';
import { unitOf } from '../unit/within-reach.ts';
import { findingsFor } from './findings.ts';
import { freshPage } from './fresh-page.tsx';
import { kindPage } from './kind-page.tsx';
import { freshTexts } from './texts/index.ts';

/** `/admin/ajour`, the list of each kind under it, and what is said of a unit's review. */
export const freshSection: Section = {
  async show(editor, [word, ...more]) {
    if (word === undefined) return freshPage(editor);
    const kind = findingKinds.find((one) => one === word);
    return kind && more.length === 0 ? kindPage(editor, kind) : notFoundPage(editor);
  },
  async send(editor, [id = '', what, ...more], values) {
    if (id === 'ugebrev' && what === undefined) return wish(editor, values);
    const unit = more.length === 0 ? editor.snapshot.unit.get(id) : undefined;
    if (!unit || (what !== 'bekraeft' && what !== 'ansvar')) return notFoundPage(editor);
    const { signedIn, snapshot, office, today } = editor;
    const permit = permitFor(signedIn, snapshot.organisationId, 'edit');
    if (!permit) return forbiddenPage(editor);
    const reviewing = { permit, snapshot, unitId: id };
    const { reviews } = office.register;
    const outcome =
      what === 'bekraeft'
        ? await reviews.confirm(reviewing, today)
        : await reviews.arrange(reviewing, arrangementIn(values));
    if (outcome.ok) return goTo(values.has('liste') ? '/admin/ajour/review' : `/admin/enhed/${id}#gennemsyn`);
    if (outcome.refusals.some(({ code }) => code === 'not-permitted')) return forbiddenPage(editor);
    return unitPage({ editor, unit, filled: { form: 'gennemsyn', values, refusals: outcome.refusals } });
  },
  async resume(editor, [id = '', what], values) {
    const unit = what === 'ansvar' ? unitOf(editor, id) : undefined;
    if (!unit) return goTo('/admin/ajour');
    return unitPage({
      editor,
      unit,
      filled: { form: 'gennemsyn', values, refusals: [refuse('form-expired')] },
    });
  },
  async link(editor: Editor) {
    const found = await findingsFor(editor);
    const say = freshTexts(editor.language);
    return {
      text: say.title,
      href: '/admin/ajour',
      note: found.length > 0 ? say.findings(found.length) : undefined,
    };
  },
};

/** Whether one wants the weekly letter, as one says oneself. */
async function wish({ office, signedIn }: Editor, values: URLSearchParams): Promise<Answer> {
  const { digests } = office.register;
  if (values.get('vil') === 'ja') await digests.want(signedIn.account.id);
  else await digests.decline(signedIn.account.id);
  return goTo('/admin/ajour#ugebrev');
}

function arrangementIn(values: URLSearchParams) {
  const given = (name: string) => (values.get(name) ?? '').trim();
  const [email, days] = [given('ansvarlig'), given('dage')];
  return { email: email === '' ? null : email, everyDays: days === '' ? null : Number(days) };
}
