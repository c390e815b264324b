// SPDX-License-Identifier: MPL-2.0
import { refuse } from '../../../organisation/index.ts';
import type { Section } from '../../door/section.ts';
import type { Filled } from '../../forms/filled.ts';
import { goTo } from '../../visit/answer.ts';
import type { Editor } from '../../visit/visit.ts';
import { contactsOnUnit } from '../contacts/owners.ts';
import { saveContact } from '../contacts/save-contact.ts';
import { unitHistoryPage } from '../history/unit-history-page.tsx';
import { notFoundPage } from '../not-found.tsx';
import { pictured } from '../pictures/owner.ts';
import { savePicture } from '../pictures/save-picture.ts';
import { takeBack } from '../planned/take-back.ts';
import { saveUnit } from './save.ts';
import { unitPage } from './unit-page.tsx';
import { closedUnitOf, unitOf } from './within-reach.ts';

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
    const show = unitWith(id);
    if (part === 'billeder') return savePicture({ editor, owner: pictured('unit', id), item, values, show });
    if (part === 'kontakt') return saveContact({ editor, page: contactsOnUnit(id), item, values, show });
    if (part === 'planlagt')
      return takeBack({ editor, subject: { is: 'unit', id }, key: item, values, show });
    return saveUnit({ editor, unit, part, item, values });
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
