// SPDX-License-Identifier: MPL-2.0
import { type Deciding, type Grant, isRole, isWithin, roles } from '../../../access/index.ts';
import { type Outcome, refuse, refused, success } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import type { Fields } from '../../forms/filled.ts';
import { Select } from '../../forms/select.tsx';
import { unitNamed, unitNames } from '../../forms/unit-names.ts';
import type { Editor } from '../../visit/visit.ts';
import { userTexts } from './texts/index.ts';

/** So many names are offered while one writes; of more one has to know the name. */
const mostNames = 1_000;
export const roleFieldNames = ['rolle', 'hvor', 'enhed'];

interface RoleFieldsProps {
  readonly editor: Editor;
  readonly deciding: Deciding;
  readonly fields: Fields;
}

/** Which role, and where it is to hold. */
export function RoleFields({ editor, deciding, fields }: RoleFieldsProps) {
  const { language, snapshot } = editor;
  const say = userTexts(language);
  const { reach } = deciding.permit;
  const names = [...unitNames(snapshot, language)].filter(([, { id }]) => isWithin(reach, [snapshot], id));
  const places = [
    { value: 'enhed', text: say.inUnit },
    ...(reach === 'all' ? [{ value: 'alt', text: say.everywhere }] : []),
  ];
  const offered = roles.map((role) => ({
    value: role,
    text: `${say.roleNames[role]}: ${say.roleMeanings[role]}`,
  }));
  return (
    <>
      <Select
        {...{ id: 'rolle', name: 'rolle', label: say.role, options: offered }}
        value={fields.get('rolle', 'editor').value}
      />
      <Select
        {...{ id: 'hvor', name: 'hvor', label: say.where, options: places }}
        value={fields.get('hvor', 'enhed').value}
      />
      <Field
        {...{ id: 'enhed', name: 'enhed', label: say.unit, hint: say.unitHint, language }}
        state={fields.get('enhed', '')}
        {...(names.length <= mostNames && { list: 'enheder' })}
      />
      {names.length <= mostNames && (
        <datalist id="enheder">
          {names.map(([name]) => (
            <option value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** The role that a form means. A role for the whole organisation has to be chosen: it is not what an empty field means. */
export function roleIn({ snapshot, language }: Editor, values: URLSearchParams): Outcome<Grant> {
  const { organisationId } = snapshot;
  const role = values.get('rolle') ?? '';
  if (!isRole(role))
    return refused(refuse('role-unknown', { role: role.slice(0, 50), known: roles.join(', ') }));
  if (values.get('hvor') === 'alt') return success({ organisationId, role, unitId: null });
  const unit = unitNamed(snapshot, language, values.get('enhed') ?? '', 'enhed');
  return unit.ok ? success({ organisationId, role, unitId: unit.value.id }) : unit;
}
