// SPDX-License-Identifier: MPL-2.0
import { type Grant, isRole } from '../../../access/index.ts';
import { inLanguage } from '../../../organisation/index.ts';
import type { Editor } from '../../visit/visit.ts';
import { userTexts } from './texts/index.ts';

/** A role and where it holds: `Redaktør i Borgmesterens Forvaltning`. */
export function roleInWords(
  { snapshot, language }: Editor,
  { role, unitId }: Pick<Grant, 'unitId'> & { readonly role: string },
): string {
  const say = userTexts(language);
  const unit = snapshot.unit.get(unitId ?? '');
  const place = unit ? inLanguage(unit.name, language) : say.goneUnit;
  return say.roleIn(
    isRole(role) ? say.roleNames[role] : role,
    unitId === null ? say.wholeOrganisation : place,
  );
}
