// SPDX-License-Identifier: MPL-2.0
import {
  capitalised,
  type Entity,
  type FullSnapshot,
  fullName,
  heldTitle,
  type Id,
  inLanguage,
  type Language,
  membershipsOf,
} from '../../../organisation/index.ts';
import type { Fields } from '../../forms/filled.ts';
import { choiceField, newPerson, peopleCalled } from './people-called.ts';
import { namesakeTexts } from './texts/index.ts';

export interface NamesakesProps {
  /** Those among whom the name is looked for. */
  readonly snapshot: FullSnapshot;
  readonly language: Language;
  readonly fields: Fields;
  /** The field with the name. */
  readonly field: string;
  /** Begins the identifiers. */
  readonly id: string;
  /** Who cannot be meant. */
  readonly except?: Id;
  /** Whether it can be somebody new. */
  readonly withNew?: boolean;
}

/** As many as one looks through. */
const most = 30;

/** Asks which one is meant where several have the name that was typed; and otherwise, whether it is somebody new. */
export function Namesakes(props: NamesakesProps) {
  const { snapshot, language, fields, field, id, except, withNew = false } = props;
  const called = peopleCalled(snapshot, fields.get(field, '').value, except);
  if (called.length > 1) return <WhichOne {...props} called={called} />;
  if (!withNew) return null;
  return (
    <label class="check" for={`${id}-${newPerson}`}>
      <input
        {...{ type: 'checkbox', id: `${id}-${newPerson}`, name: choiceField, value: newPerson }}
        checked={fields.get(choiceField, '').value === newPerson}
      />
      <span>{namesakeTexts(language).isNew}</span>
    </label>
  );
}

function WhichOne({
  snapshot,
  language,
  fields,
  id,
  withNew,
  called,
}: NamesakesProps & { readonly called: readonly Entity<'person'>[] }) {
  const say = namesakeTexts(language);
  const [first] = called;
  const name = first ? fullName(first) : '';
  const { value, error } = fields.get(choiceField, '');
  const shown = called.slice(0, most).map((one) => ({
    value: one.id,
    text: `${fullName(one)}: ${postsInWords(snapshot, one.id, language) || say.noPost}`,
  }));
  const options = withNew ? [...shown, { value: newPerson, text: say.someoneNew(name) }] : shown;
  const more = called.length - shown.length;
  return (
    <fieldset class="namesakes" aria-describedby={error && `${id}-hvem-error`}>
      <legend>{say.which(name)}</legend>
      {error && (
        <p class="field__error" id={`${id}-hvem-error`}>
          {error}
        </p>
      )}
      {options.map((option) => (
        <label class="check" for={`${id}-${option.value}`}>
          <input
            {...{ type: 'radio', id: `${id}-${option.value}`, name: choiceField, value: option.value }}
            checked={option.value === value}
          />
          <span>{option.text}</span>
        </label>
      ))}
      {more > 0 && <p class="note">{say.more(more)}</p>}
    </fieldset>
  );
}

/** `Konstitueret direktør, Klima og Miljø; Rådmand, Byrådet`; empty where they hold none. */
function postsInWords(snapshot: FullSnapshot, personId: Id, language: Language): string {
  const each = membershipsOf(snapshot, personId).flatMap(({ postId, capacity }) => {
    const post = snapshot.post.get(postId);
    const unit = snapshot.unit.get(post?.unitId ?? '');
    if (!post || !unit) return [];
    const title = capitalised(heldTitle(post.title, capacity, language).whole);
    return [`${title}, ${inLanguage(unit.name, language)}`];
  });
  return each.join('; ');
}
