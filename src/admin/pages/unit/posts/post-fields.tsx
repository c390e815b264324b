// SPDX-License-Identifier: MPL-2.0
import { Field } from '../../../forms/field.tsx';
import type { Fields } from '../../../forms/filled.ts';
import { Select } from '../../../forms/select.tsx';
import { adminTexts } from '../../../texts/index.ts';
import type { UnitEdited } from '../unit-edited.ts';
import type { PostSaid } from './read-post.ts';
import { postTexts } from './texts/index.ts';
import { Ticked } from './ticked.tsx';

export const postFields = ['titel-da', 'titel-en', 'pladser', 'synlighed', 'leder', 'politisk'];

interface PostFieldsProps extends Pick<UnitEdited, 'editor'> {
  readonly fields: Fields;
  /** Begins the identifiers. */
  readonly id: string;
  /** What holds, or is proposed. */
  readonly is: Partial<PostSaid['state']> & { readonly leads: boolean };
  /** The form as it was sent. */
  readonly sent: URLSearchParams | undefined;
}

/** What a post is: its title in both languages, how many hold it, who sees it, whether it leads the unit. */
export function PostFields({ editor: { language }, fields, id, is, sent }: PostFieldsProps) {
  const say = postTexts(language);
  const words = adminTexts(language);
  const seen = { public: words.seenByAll, internal: words.seenInside };
  const visibility = fields.get('synlighed', is.visibility ?? 'public');
  return (
    <>
      <fieldset class="form__pair">
        <legend>{say.title}</legend>
        <Field
          {...{ id: `${id}-titel-da`, name: 'titel-da', label: words.inDanish, lang: 'da', language }}
          state={fields.get('titel-da', is.title?.da ?? '')}
          required
        />
        <Field
          {...{ id: `${id}-titel-en`, name: 'titel-en', label: words.inEnglish, lang: 'en', language }}
          state={fields.get('titel-en', is.title?.en ?? '')}
        />
      </fieldset>
      <div class="form__row">
        <Field
          {...{ id: `${id}-pladser`, name: 'pladser', label: say.seats, language, required: true }}
          state={fields.get('pladser', String(is.seats ?? 1))}
        />
        <div>
          <Select
            {...{ id: `${id}-synlighed`, name: 'synlighed', label: say.whoSees, value: visibility.value }}
            options={(['public', 'internal'] as const).map((value) => ({ value, text: seen[value] }))}
          />
          {visibility.now && <p class="field__error">{say.seenNow(seen[is.visibility ?? 'public'])}</p>}
        </div>
      </div>
      <Ticked
        {...{ id, name: 'leder', label: say.leads, now: say.leadsNow, fields, sent, holds: is.leads }}
      />
      <Ticked
        {...{ id, name: 'politisk', label: say.political, now: say.politicalNow, fields, sent }}
        holds={is.political ?? false}
      />
    </>
  );
}
