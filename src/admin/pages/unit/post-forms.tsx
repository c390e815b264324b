// SPDX-License-Identifier: MPL-2.0
import {
  capitalised,
  dateInWords,
  type Entity,
  fullName,
  type Holder,
  type Holding,
  heldTitle,
  inLanguage,
  leadersOf,
  otherPostsOf,
} from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { EditForm } from '../../forms/form.tsx';
import { Select } from '../../forms/select.tsx';
import { adminTexts } from '../../texts/index.ts';
import { mayKnow } from '../person/may-know.ts';
import { PlannedHere } from '../planned/planned-here.tsx';
import { AbsenceForm } from './absence-forms.tsx';
import { capacities } from './appointments.ts';
import type { UnitEdited } from './unit-edited.ts';

/** The posts of the unit: who holds them, who leaves, and who comes. */
export function PostForms({ editor, unit, filled, planned }: UnitEdited) {
  const say = adminTexts(editor.language);
  const { snapshot } = editor;
  const all = [...leadersOf(snapshot, unit.id), ...otherPostsOf(snapshot, unit.id)];
  const own = all.filter(({ post }) => post.unitId === unit.id);
  if (own.length === 0) return <PlannedHere {...{ editor, planned, filled }} of="stillinger" />;
  return (
    <section id="stillinger">
      <h2>{say.posts}</h2>
      <PlannedHere {...{ editor, planned, filled }} of="stillinger" />
      <ul class="edit-rows">
        {own.map((holding) => (
          <li>
            <PostForm {...{ editor, unit, filled, holding }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PostForm({ editor, unit, filled, holding }: UnitEdited & { readonly holding: Holding }) {
  const { language } = editor;
  const say = adminTexts(language);
  const { post, holders } = holding;
  const title = capitalised(inLanguage(post.title, language));
  const named = (person: Entity<'person'> | undefined) => person && mayKnow(editor, person.id);
  const names = holders
    .map(({ person }) => (person && named(person) ? fullName(person) : say.nobody))
    .join(', ');
  const isSent = [
    `stillinger/${post.id}`,
    ...holders.flatMap(({ membership, person }) => [
      `besaettelser/${membership.id}`,
      `fravaer/${person?.id}`,
    ]),
  ];
  return (
    <details open={filled !== undefined && isSent.includes(filled.form)}>
      <summary>{`${title}: ${names || say.vacant}`}</summary>
      {holders.map((holder) => (
        <HolderForm {...{ editor, unit, filled, holding, holder }} />
      ))}
      <AppointForm {...{ editor, unit, filled, holding }} />
    </details>
  );
}

function HolderForm({
  editor,
  unit,
  filled,
  holding,
  holder: { membership, person: holds },
}: UnitEdited & { readonly holding: Holding; readonly holder: Holder }) {
  const { language } = editor;
  const person = holds && mayKnow(editor, holds.id) ? holds : undefined;
  const say = adminTexts(language);
  const form = `besaettelser/${membership.id}`;
  const { whole } = heldTitle(holding.post.title, membership.capacity, language);
  const since = membership.valid.from ? say.since(dateInWords(membership.valid.from, language)) : '';
  const last = membership.valid.to ? say.until(dateInWords(membership.valid.to, language)) : '';
  return (
    <div class="edit-block">
      <p class="strong">
        {person ? <a href={`/admin/person/${person.id}`}>{fullName(person)}</a> : say.nobody}
      </p>
      <p class="note">{[whole, since, last].filter(Boolean).join(', ')}</p>
      <EditForm
        {...{ editor, fields: new Fields(form, filled, language), id: membership.id, names: [] }}
        action={`/admin/enhed/${unit.id}/${form}`}
        seen={membership.recordedBy}
        button={say.leaves}
      />
      {person && <AbsenceForm {...{ editor, unit, filled, person }} />}
    </div>
  );
}

function AppointForm({ editor, unit, filled, holding }: UnitEdited & { readonly holding: Holding }) {
  const { language } = editor;
  const say = adminTexts(language);
  const { post, holders } = holding;
  const form = `stillinger/${post.id}`;
  const fields = new Fields(form, filled, language);
  const words = { permanent: say.permanent, acting: say.acting, deputy: say.deputy };
  return (
    <div class="edit-block">
      <p class="strong">{say.appoint}</p>
      <EditForm
        {...{ editor, fields, id: post.id, button: say.appoint }}
        action={`/admin/enhed/${unit.id}/${form}`}
        names={['person', 'egenskab', 'til', 'synlighed']}
      >
        <div class="form__row">
          <Field
            {...{ id: `${post.id}-person`, name: 'person', label: say.fullName, language }}
            state={fields.get('person', '')}
            autocomplete="off"
            required
          />
          <Select
            {...{ id: `${post.id}-egenskab`, name: 'egenskab', label: say.capacity }}
            value={fields.get('egenskab', 'permanent').value}
            options={capacities.map((one) => ({ value: one, text: words[one] }))}
          />
          <Field
            {...{ id: `${post.id}-til`, name: 'til', label: say.lastDay, type: 'date', language }}
            state={fields.get('til', '')}
          />
          <Select
            {...{ id: `${post.id}-synlighed`, name: 'synlighed', label: say.whoSeesName }}
            value={fields.get('synlighed', 'public').value}
            options={[
              { value: 'public', text: say.seenByAll },
              { value: 'internal', text: say.seenInside },
            ]}
          />
        </div>
        {holders.length > 0 && (
          <label class="check">
            <input type="checkbox" name="afloes" value="1" checked={fields.get('afloes', '').value === '1'} />
            <span>{say.replaces}</span>
          </label>
        )}
      </EditForm>
    </div>
  );
}
