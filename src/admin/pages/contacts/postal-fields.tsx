// SPDX-License-Identifier: MPL-2.0
import { inLanguage, type Language } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import type { Editor } from '../../visit/visit.ts';
import { Choice } from './choice.tsx';
import { contactsTexts } from './texts/index.ts';

/** What each kind of field needs: its name, identifier and state. */
export type FieldOf = (
  name: string,
) => Pick<Parameters<typeof Field>[0], 'id' | 'name' | 'state' | 'language'>;

export interface PartProps {
  readonly language: Language;
  readonly field: FieldOf;
}

/** No part of it need be there where a site is chosen. */
export function PostalFields({ language, field }: PartProps) {
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
export function SiteChoice({
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
