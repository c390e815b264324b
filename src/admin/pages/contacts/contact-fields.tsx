// SPDX-License-Identifier: MPL-2.0
import type { Entity } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import type { Fields } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import { Choice } from './choice.tsx';
import { type ContactKind, fieldsOf, visibilities } from './kinds.ts';
import { type FieldOf, type PartProps, PostalFields, SiteChoice } from './postal-fields.tsx';
import { contactsTexts } from './texts/index.ts';

export interface ContactFieldsProps {
  readonly editor: Editor;
  readonly kind: ContactKind;
  readonly fields: Fields;
  /** Begins the identifiers of its fields. */
  readonly id: string;
  /** The way of contact as it is; undefined for a new one. */
  readonly contact?: Entity<'contactPoint'> | undefined;
}

/** All that can be said of a way of contact of one kind. */
export function ContactFields({ editor, kind, fields, id, contact }: ContactFieldsProps) {
  const { language } = editor;
  const holds = contact ? fieldsOf(contact) : { land: 'DK', synlighed: 'public' };
  const field: FieldOf = (name) => ({
    ...{ id: `${id}-${name}`, name, language },
    state: fields.get(name, (holds as Readonly<Record<string, string>>)[name] ?? ''),
  });
  const say = contactsTexts(language);
  return (
    <>
      <div class="form__row">
        {kind === 'address' ? (
          <PostalFields {...{ language, field }} />
        ) : (
          <Line {...{ kind, language, field }} />
        )}
        <Choice
          {...{ ...field('synlighed'), label: say.whoSees }}
          options={visibilities.map((one) => ({ value: one, text: say.visibilities[one] }))}
        />
      </div>
      {kind === 'address' && <SiteChoice {...{ editor, field }} />}
      {kind === 'web' && <Texts {...{ name: 'titel', legend: say.linkTitle, language, field }} />}
      <Texts {...{ name: 'formaal', legend: say.purpose, hint: say.purposeHint, language, field }} />
    </>
  );
}

function Line({ kind, language, field }: PartProps & { readonly kind: Exclude<ContactKind, 'address'> }) {
  const say = contactsTexts(language);
  const type = kind === 'phone' ? ('tel' as const) : undefined;
  return (
    <>
      <Field
        {...{ ...field('vaerdi'), label: say.values[kind], hint: say.hints[kind], type, autocomplete: 'off' }}
        required
      />
      {kind === 'phone' && (
        <Field
          {...{ ...field('lokal'), label: say.extension, hint: say.extensionHint, autocomplete: 'off' }}
        />
      )}
    </>
  );
}

interface TextsProps extends PartProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
}

function Texts({ name, legend, hint, language, field }: TextsProps) {
  const say = contactsTexts(language);
  return (
    <fieldset class="form__pair">
      <legend>{legend}</legend>
      {hint && <p class="note form__hint">{hint}</p>}
      <Field {...field(`${name}-da`)} label={say.inDanish} lang="da" />
      <Field {...field(`${name}-en`)} label={say.inEnglish} lang="en" />
    </fieldset>
  );
}
