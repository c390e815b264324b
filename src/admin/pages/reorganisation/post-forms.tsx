// SPDX-License-Identifier: MPL-2.0
import { holdersOf, inLanguage, leadersOf, otherPostsOf } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { Select } from '../../forms/select.tsx';
import { adminTexts } from '../../texts/index.ts';
import { capacities } from '../unit/appointments.ts';
import { DeedForm, type PanelProps, UnitField } from './deed-form.tsx';
import { Button } from './draft-form.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { Names } from './told.ts';
import { placeOf } from './workspace.ts';

/** The posts of a unit: moved with who holds them, abolished, filled, and new ones. */
export function PostForms({ work, unit }: PanelProps) {
  const { editor, tried, draft } = work;
  const { language } = editor;
  const say = reorganisationTexts(language);
  const names = new Names(work);
  const all = [...leadersOf(tried.after, unit.id), ...otherPostsOf(tried.after, unit.id)];
  const posts = all.filter(({ post }) => post.unitId === unit.id);
  const fields = new Fields('besaet', work.filled, language);
  return (
    <>
      {posts.map(({ post }) => {
        const title = inLanguage(post.title, language);
        const holders = holdersOf(tried.after, post.id).map(({ person }) => names.person(person?.id ?? ''));
        const key = post.id.slice(0, 8);
        return (
          <DeedForm
            {...{ work, unit, fields, names: ['person', 'til-enhed', 'til'], deed: `besaet` }}
            title={`${title}: ${holders.join(', ') || adminTexts(language).vacant}`}
          >
            <input type="hidden" name="stilling" value={post.id} />
            <input type="hidden" name="afloes" value="1" />
            <div class="form__row">
              <Field
                {...{ id: `person-${key}`, name: 'person', label: say.fullName, language }}
                state={fields.get('person', '')}
              />
              <Select
                {...{ id: `egenskab-${key}`, name: 'egenskab', label: say.appoint(title) }}
                options={capacities.map((value) => ({ value, text: adminTexts(language)[value] }))}
                value="permanent"
              />
              <div class="form__end">
                <Button text={say.appointButton} />
              </div>
            </div>
            <div class="form__row">
              <UnitField
                {...{ id: `til-${key}`, name: 'til-enhed', label: say.postTo(title), work, required: false }}
                state={fields.get('til-enhed', '')}
              />
              <div class="form__end">
                <Button text={say.postMove} kind="secondary" to={`${placeOf(draft)}/flyt-stilling`} />
                <Button text={say.postLead} kind="secondary" to={`${placeOf(draft)}/led`} />
                <Button text={say.postEnd} kind="secondary" to={`${placeOf(draft)}/nedlaeg-stilling`} />
              </div>
            </div>
          </DeedForm>
        );
      })}
      <NewPostForm {...{ work, unit }} />
    </>
  );
}

function NewPostForm({ work, unit }: PanelProps) {
  const { language } = work.editor;
  const say = reorganisationTexts(language);
  const fields = new Fields('ny-stilling', work.filled, language);
  return (
    <DeedForm {...{ work, unit, fields, names: ['titel-da'], deed: 'ny-stilling', title: say.newPost }}>
      <NewPostFields {...{ language, fields, id: 'ny-stilling' }} />
      <Button text={say.postCreate} />
    </DeedForm>
  );
}

interface NewPostFieldsProps {
  readonly language: 'da' | 'en';
  readonly fields: Fields;
  readonly id: string;
  /** Where the fields stand outside their form. */
  readonly required?: boolean;
}

export function NewPostFields({ language, fields, id, required = true }: NewPostFieldsProps) {
  const say = reorganisationTexts(language);
  return (
    <>
      <div class="form__row">
        <Field
          {...{ id: `${id}-da`, name: 'titel-da', label: say.postTitle, language, lang: 'da', required }}
          state={fields.get('titel-da', '')}
        />
        <Field
          {...{ id: `${id}-en`, name: 'titel-en', label: say.postTitleEnglish, language, lang: 'en' }}
          state={fields.get('titel-en', '')}
        />
      </div>
      <label class="check">
        <input type="checkbox" name="leder" value="1" checked />
        {say.postLeads}
      </label>
      <label class="check">
        <input type="checkbox" name="politisk" value="1" />
        {say.postPolitical}
      </label>
    </>
  );
}
