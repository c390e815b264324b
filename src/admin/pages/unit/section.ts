// SPDX-License-Identifier: MPL-2.0
import { isWithin, reachOf } from '../../../access/index.ts';
import { addDays, asOf, type Entity, isId, refuse, unitAt } from '../../../organisation/index.ts';
import type { Section } from '../../door/section.ts';
import type { Filled } from '../../forms/filled.ts';
import { goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { unitHistoryPage } from '../history/unit-history-page.tsx';
import { notFoundPage } from '../not-found.tsx';
import { pictured } from '../pictures/owner.ts';
import { savePicture } from '../pictures/save-picture.ts';
import { takeBack } from '../planned/take-back.ts';
import { saveUnit } from './save.ts';
import { unitPage } from './unit-page.tsx';

/** `/admin/enhed/{id}` and its forms. */
export const unitSection: Section = {
  async show(editor, [id = '', part = '', ...more]) {
    const isOne = more.length === 0;
    const unit = isOne ? unitOf(editor, id) : undefined;
    const last = isOne && part === 'historik' ? (unit ?? (await closedUnitOf(editor, id))) : undefined;
    if (last) return unitHistoryPage(editor, last);
    return unit && part === '' ? unitPage({ editor, unit }) : notFoundPage(editor);
  },
  async send(editor, [id = '', part = '', item = '', ...more], values) {
    const unit = more.length === 0 ? unitOf(editor, id) : undefined;
    if (!unit) return notFoundPage(editor);
    if (part === 'planlagt')
      return takeBack({ editor, subject: { is: 'unit', id }, key: item, values, show: unitWith(id) });
    return part === 'billeder'
      ? savePicture({ editor, owner: pictured('unit', id), item, values, show: unitWith(id) })
      : saveUnit({ editor, unit, part, item, values });
  },
  async resume(editor, [id = '', ...form], values) {
    const unit = unitOf(editor, id);
    if (!unit) return goTo('/admin');
    const filled = { form: form.join('/'), values, refusals: [refuse('form-expired')] };
    return unitPage({ editor, unit, filled });
  },
};

/** The page of a unit with a form as it was sent. */
function unitWith(id: string) {
  return async (editor: Editor, filled: Filled) => {
    const unit = unitOf(editor, id);
    return unit ? unitPage({ editor, unit, filled }) : notFoundPage(editor);
  };
}

/** `/admin/ret?side=/path`: from a page of the site to where it is edited. */
export const editHere: Section = {
  async show(editor) {
    const path = (editor.query.get('side') ?? '')
      .replace(/[?#].*$/, '')
      .replace(/^\/(en(?=\/|$)\/?)?/, '')
      .replace(/\/$/, '');
    const unit = unitAt(editor.snapshot, path.replace(/\/?organisationsdiagram$/, ''));
    return unit && unitOf(editor, unit.id) ? goTo(`/admin/enhed/${unit.id}`) : notFoundPage(editor);
  },
  send: async (editor) => notFoundPage(editor),
};

/** A unit of today that is within reach. */
function unitOf({ signedIn, snapshot }: Editor, id: string): Entity<'unit'> | undefined {
  const unit = snapshot.unit.get(id);
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  return unit && isWithin(reach, [snapshot], unit.id) ? unit : undefined;
}

/** A unit that is no more, as it was last, if it was within reach then: there is nothing to edit, but a history. */
async function closedUnitOf(
  { signedIn, snapshot, office: { register } }: Editor,
  id: string,
): Promise<Entity<'unit'> | undefined> {
  if (!isId(id)) return undefined;
  const last = (await register.timeline('unit', id)).at(-1)?.valid.to;
  if (!last) return undefined;
  const then = await register.snapshot('full', asOf(addDays(last, -1)));
  const reach = reachOf(signedIn.grants, snapshot.organisationId, 'edit');
  return isWithin(reach, [then], id) ? then.unit.get(id) : undefined;
}
