// SPDX-License-Identifier: MPL-2.0
import type { Draft } from '../../../register/index.ts';
import { Field } from '../../forms/field.tsx';
import type { Fields } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import { reorganisationTexts } from './texts/index.ts';

export const aboutNames = ['title', 'day', 'reason', 'decisionUrl'];

interface AboutFieldsProps {
  readonly editor: Editor;
  readonly fields: Fields;
  readonly draft?: Draft | undefined;
}

/** What a draft is called, when it takes effect, and why. */
export function AboutFields({ editor: { language }, fields, draft }: AboutFieldsProps) {
  const say = reorganisationTexts(language);
  const one = (name: 'title' | 'day' | 'reason' | 'decisionUrl', label: string) => ({
    ...{ id: `om-${name}`, name, label, language },
    state: fields.get(name, draft?.[name] ?? ''),
  });
  return (
    <>
      <div class="form__row">
        <Field {...one('title', say.name)} required />
        <Field {...one('day', say.day)} type="date" required />
      </div>
      <Field {...one('reason', say.reason)} hint={say.reasonHint} rows={3} />
      <Field {...one('decisionUrl', say.decision)} type="url" />
    </>
  );
}

/** What the fields say, to be checked where it is kept. */
export function aboutIn(values: URLSearchParams) {
  const said = (name: string) => (values.get(name) ?? '').trim();
  return {
    title: said('title'),
    day: said('day'),
    reason: said('reason') || null,
    decisionUrl: said('decisionUrl') || null,
  };
}
