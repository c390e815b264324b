// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import { type Refusal, refuse } from '../../../organisation/index.ts';
import { type Candidate, type ContactContext, type Said, tooLong } from './said.ts';

const longest = { vej: 200, postnr: 12, by: 100 } as const;

/** A postal address as it was said. Where another site is chosen and nothing else is said, it is that of the site. */
export function readPostal(said: Said, { snapshot, before }: ContactContext): Candidate {
  const held = before?.value.type === 'address' ? before.value : undefined;
  const siteId = said('sted');
  const site = snapshot.site.get(siteId);
  const typed = {
    street: said('vej'),
    postalCode: said('postnr'),
    city: said('by'),
    country: said('land').toUpperCase() || 'DK',
  };
  const isOther = site !== undefined && siteId !== held?.siteId;
  const isUnsaid = `${typed.street}${typed.postalCode}${typed.city}` === '';
  if (isOther && (isUnsaid || isDeepStrictEqual(typed, held?.address)))
    return { value: { type: 'address', address: site.address, siteId }, wrong: [] };
  const isKnown = siteId === '' || site !== undefined || siteId === held?.siteId;
  return {
    value: { type: 'address', address: typed, ...(siteId !== '' && { siteId }) },
    wrong: [...wrongWith(said, typed.country), ...(isKnown ? [] : [refuse('field-missing', {}, 'sted')])],
  };
}

function wrongWith(said: Said, country: string): readonly Refusal[] {
  const parts = Object.entries(longest).flatMap(([name, most]) => {
    const text = said(name);
    if (text === '') return [refuse('field-missing', {}, name)];
    return tooLong(said, name, most);
  });
  const code = said('postnr');
  const isDanish = country !== 'DK' || code === '' || /^\d{4}$/.test(code);
  return [
    ...parts,
    ...(isDanish ? [] : [refuse('contact-postal-code', { text: code }, 'postnr')]),
    ...(/^[A-Z]{2}$/.test(country) ? [] : [refuse('contact-country', { text: country }, 'land')]),
  ];
}
