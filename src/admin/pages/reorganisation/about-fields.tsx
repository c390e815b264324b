// SPDX-License-Identifier: MPL-2.0
import { entities, type Outcome, refuse, refused, success } from '../../../organisation/index.ts';
import type { About, Draft } from '../../../register/index.ts';
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

/** What the fields say, or what is wrong with them in the words of a form; the rest is checked where it is kept. */
export function aboutIn(values: URLSearchParams): Outcome<About> {
  const said = (name: string) => (values.get(name) ?? '').trim();
  const [title, day, decisionUrl] = [said('title'), said('day'), said('decisionUrl') || null];
  const isLink = entities.changeEvent.shape.decisionUrl.safeParse(decisionUrl).success;
  const refusals = [
    ...(title === '' ? [refuse('field-missing', {}, 'title')] : []),
    ...(day === '' ? [refuse('field-missing', {}, 'day')] : []),
    ...(isLink ? [] : [refuse('contact-web', { text: decisionUrl ?? '' }, 'decisionUrl')]),
  ];
  if (refusals.length > 0) return refused(...refusals);
  return success({ title, day, reason: said('reason') || null, decisionUrl });
}
