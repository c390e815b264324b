// SPDX-License-Identifier: MPL-2.0
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { Select } from '../../forms/select.tsx';
import type { PanelProps } from './deed-form.tsx';
import { handedOut, newNames } from './deeds/splitting.ts';
import { Button, DraftForm } from './draft-form.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { placeOf } from './workspace.ts';

/** First what the new units are to be called, then what goes to which of them. */
export function SplitForm({ work, unit }: PanelProps) {
  const { editor, draft, tried, filled } = work;
  const { language } = editor;
  const say = reorganisationTexts(language);
  const fields = new Fields('opdel', filled, language);
  const typed = filled?.values.get('navne') ?? editor.query.get('opdel') ?? '';
  const names = newNames(typed);
  const handed = names.length < 2 ? [] : handedOut(tried.after, unit.id, language);
  const options = names.map((text, i) => ({ value: String(i), text }));
  const state = { ...fields.get('navne', typed), value: typed };
  const named = { id: 'opdel-navne', label: say.splitNames, hint: say.splitHint, rows: 3, language, state };
  if (names.length < 2) {
    return (
      <details id="opdel" open={filled?.form === 'opdel'}>
        <summary>{say.split}</summary>
        <form class="form" method="get" action={`${placeOf(draft)}#opdel`}>
          <input type="hidden" name="enhed" value={unit.id} />
          <Field {...named} name="opdel" required />
          <Button text={say.splitChoose} kind="secondary" />
        </form>
      </details>
    );
  }
  const action = `${placeOf(draft)}/opdel`;
  return (
    <details id="opdel" open>
      <summary>{say.split}</summary>
      <DraftForm
        {...{ editor, action, version: draft.version, unitId: unit.id, errors: fields.general(['navne']) }}
      >
        <Field {...named} name="navne" required />
        {handed.map(({ id, called }) => (
          <Select
            {...{ id: `til-${id}`, name: `til-${id}`, label: say.splitTo(called), options }}
            value={fields.get(`til-${id}`, '0').value}
          />
        ))}
        <Button text={say.splitButton} />
      </DraftForm>
    </details>
  );
}
