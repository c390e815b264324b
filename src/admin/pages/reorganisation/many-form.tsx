// SPDX-License-Identifier: MPL-2.0
import { Fields } from '../../forms/filled.ts';
import { UnitField } from './deed-form.tsx';
import { Button, DraftForm } from './draft-form.tsx';
import { NewPostFields } from './post-forms.tsx';
import { reorganisationTexts } from './texts/index.ts';
import { isOpen, placeOf, type Workspace } from './workspace.ts';

/** The same for all that are ticked in the tree: they move, merge, close or get a post. */
export function ManyForm({ work }: { readonly work: Workspace }) {
  const { editor, draft } = work;
  const { language } = editor;
  const say = reorganisationTexts(language);
  const fields = new Fields('', undefined, language);
  const to = (deed: string) => `${placeOf(draft)}/${deed}`;
  const one = (name: string, label: string) => ({
    ...{ id: `mange-${name}`, name, label, work, required: false, state: fields.get(name, '') },
  });
  if (!isOpen(work)) return null;
  return (
    <section id="mange">
      <h2>{say.many}</h2>
      <p class="note">{say.manyHint}</p>
      <DraftForm {...{ editor, action: to('flyt'), version: draft.version, id: 'de-valgte' }}>
        <div class="form__row">
          <UnitField {...one('under', say.under)} />
          <div class="form__end">
            <Button text={say.moveButton} />
          </div>
        </div>
        <div class="form__row">
          <UnitField {...one('i', say.mergeInto)} />
          <div class="form__end">
            <Button text={say.mergeButton} to={to('sammenlaeg')} />
          </div>
        </div>
        <div class="form__row">
          <UnitField {...one('efter', say.successor)} />
          <div class="form__end">
            <Button text={say.closeButton} to={to('nedlaeg')} />
          </div>
        </div>
        <details>
          <summary>{say.newPost}</summary>
          <div class="form">
            <NewPostFields {...{ language, fields, id: 'mange-stilling', required: false }} />
            <div class="form__end">
              <Button text={say.postCreate} to={to('ny-stilling')} />
            </div>
          </div>
        </details>
      </DraftForm>
    </section>
  );
}
