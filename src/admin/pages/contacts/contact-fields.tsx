// SPDX-License-Identifier: MPL-2.0
import { type Entity, inLanguage, type Language } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import type { Fields } from '../../forms/filled.ts';
import type { Editor } from '../../visit/visit.ts';
import { Choice } from './choice.tsx';
import { type ContactKind, fieldsOf, visibilities } from './kinds.ts';
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

/** What each kind of field needs: its name, identifier and state. */
type FieldOf = (name: string) => Pick<Parameters<typeof Field>[0], 'id' | 'name' | 'state' | 'language'>;

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

interface PartProps {
  readonly language: Language;
  readonly field: FieldOf;
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

/** No part of it need be there where a site is chosen. */
function PostalFields({ language, field }: PartProps) {
  const say = contactsTexts(language);
  return (
    <>
      <Field {...{ ...field('vej'), label: say.street, autocomplete: 'off' }} />
      <Field {...{ ...field('postnr'), label: say.postalCode, autocomplete: 'off' }} />
      <Field {...{ ...field('by'), label: say.city, autocomplete: 'off' }} />
      <Field {...{ ...field('land'), label: say.country, hint: say.countryHint, autocomplete: 'off' }} />
    </>
  );
}

/** Which of the known sites it is, where there are any. */
function SiteChoice({
  editor: { snapshot, language },
  field,
}: Omit<PartProps, 'language'> & { editor: Editor }) {
  const say = contactsTexts(language);
  const held = field('sted').state.value;
  const sites = [...snapshot.site.values()].map((site) => ({
    value: site.id,
    text: inLanguage(site.name, language),
  }));
  const unknown = held === '' || snapshot.site.has(held) ? [] : [{ value: held, text: say.unknownSite }];
  if (sites.length + unknown.length === 0) return null;
  const { compare } = new Intl.Collator('da');
  return (
    <Choice
      {...{ ...field('sted'), label: say.site, hint: say.siteHint }}
      options={[
        { value: '', text: say.noSite },
        ...unknown,
        ...sites.toSorted((a, b) => compare(a.text, b.text)),
      ]}
    />
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
