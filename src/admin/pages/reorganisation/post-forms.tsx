// SPDX-License-Identifier: MPL-2.0
import { type Entity, fullName, holdersOf, inLanguage, postsIn } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields } from '../../forms/filled.ts';
import { Select } from '../../forms/select.tsx';
import { adminTexts } from '../../texts/index.ts';
import { Namesakes } from '../namesakes/namesake-choice.tsx';
import { choiceField } from '../namesakes/people-called.ts';
import { capacities } from '../unit/appointments.ts';
import { DeedForm, type PanelProps, UnitField } from './deed-form.tsx';
import { Button } from './draft-form.tsx';
import { RetitleForm, retitleForm } from './retitle-form.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { placeOf } from './workspace.ts';

/** The forms of a post. */
export const postSteps: readonly string[] = [
  ...['besaet', 'flyt-stilling', 'nedlaeg-stilling', 'led', retitleForm],
];

const postFields = ['person', 'til-enhed', choiceField];

/** The posts of a unit: moved with who holds them, abolished, filled, and new ones. */
export function PostForms({ work, unit }: PanelProps) {
  return (
    <>
      {postsIn(work.tried.after, unit.id).map((post) => (
        <PostForm {...{ work, unit, post }} />
      ))}
      <NewPostForm {...{ work, unit }} />
    </>
  );
}

function PostForm({ work, unit, post }: PanelProps & { readonly post: Entity<'post'> }) {
  const { editor, draft, filled } = work;
  const { language } = editor;
  const say = reorganisationTexts(language);
  const isSent = filled && postSteps.includes(filled.form) && filled.values.get('stilling') === post.id;
  // What is wrong with a title is said where it was typed.
  const isHere = isSent && filled.form !== retitleForm;
  const fields = new Fields(filled?.form ?? '', isHere ? filled : undefined, language);
  const title = inLanguage(post.title, language);
  const holders = holdersOf(work.tried.after, post.id);
  const held = holders.map(({ person }) => (person ? fullName(person) : adminTexts(language).nobody));
  const key = post.id.slice(0, 8);
  const to = (step: string) => `${placeOf(draft)}/${step}`;
  return (
    <DeedForm
      {...{ work, unit, fields, names: postFields, deed: 'besaet', id: `stilling-${key}` }}
      title={`${title}: ${held.join(', ') || adminTexts(language).vacant}`}
      open={isSent === true}
      more={<RetitleForm {...{ work, unit, post }} />}
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
          value={fields.get('egenskab', 'permanent').value}
        />
        <div class="form__end">
          <Button text={say.appointButton} />
        </div>
      </div>
      <Namesakes
        {...{
          snapshot: work.tried.after,
          language,
          fields,
          field: 'person',
          id: `hvem-${key}`,
          withNew: true,
        }}
      />
      <div class="form__row">
        <UnitField
          {...{ id: `til-${key}`, name: 'til-enhed', label: say.postTo(title), work, required: false }}
          state={fields.get('til-enhed', '')}
        />
        <div class="form__end">
          <Button text={say.postMove} kind="secondary" to={to('flyt-stilling')} />
          <Button text={say.postLead} kind="secondary" to={to('led')} />
          <Button text={say.postEnd} kind="secondary" to={to('nedlaeg-stilling')} />
        </div>
      </div>
    </DeedForm>
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
