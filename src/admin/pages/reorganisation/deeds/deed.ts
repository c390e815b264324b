// SPDX-License-Identifier: MPL-2.0
import { type Entity, type Outcome, refuse, refused, success } from '../../../../organisation/index.ts';
import { unitNamed } from '../../../forms/unit-names.ts';
import type { Sent } from '../workspace.ts';

/** What a form comes to: operations of the draft, all from its day. */
export type Deed = (sent: Sent) => Outcome<readonly object[]>;

/** The units that a form is about, as the draft has them: those ticked, or the one that is being changed. */
export function chosenUnits({ work, values }: Sent): Outcome<readonly Entity<'unit'>[]> {
  const units = values.getAll('enhed').flatMap((id) => work.tried.after.unit.get(id) ?? []);
  return units.length > 0 ? success(units) : refused(refuse('nothing-chosen'));
}

/** The unit that a field names. */
export function named({ work, values }: Sent, field: string): Outcome<Entity<'unit'>> {
  return unitNamed(work.tried.after, work.editor.language, values.get(field) ?? '', field);
}

/** A text in Danish, and in English where there is some; refused where the Danish is missing. */
export function textIn(values: URLSearchParams, field: string): Outcome<{ da: string; en?: string }> {
  const [da, en] = ['da', 'en'].map((language) => (values.get(`${field}-${language}`) ?? '').trim());
  if (!da) return refused(refuse('field-missing', {}, `${field}-da`));
  return success({ da, ...(en && { en }) });
}
