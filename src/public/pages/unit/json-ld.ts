// SPDX-License-Identifier: MPL-2.0
import { childrenOf, contactsOfType, type Entity, inLanguage, pathOf } from '../../../organisation/index.ts';
import { link } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { pictureUrls } from '../pictures/shown-pictures.tsx';

/** A unit as schema.org's GovernmentOrganization (https://schema.org/GovernmentOrganization). */
export function unitJsonLd(visit: Visit, unit: Entity<'unit'>): Readonly<Record<string, unknown>> {
  const { snapshot, ask } = visit;
  const parent = snapshot.unit.get(unit.parentId ?? '');
  const [address] = contactsOfType(snapshot, unit.id, 'address');
  return {
    '@context': 'https://schema.org',
    ...reference(visit, unit),
    description: unit.summary ? inLanguage(unit.summary, ask.language) : undefined,
    image: pictureUrls(visit, unit.id),
    telephone: contactsOfType(snapshot, unit.id, 'phone').map(({ value }) => value.number)[0],
    email: contactsOfType(snapshot, unit.id, 'email').map(({ value }) => value.address)[0],
    address: address && {
      '@type': 'PostalAddress',
      streetAddress: address.value.address.street,
      postalCode: address.value.address.postalCode,
      addressLocality: address.value.address.city,
      addressCountry: address.value.address.country,
    },
    parentOrganization: parent && reference(visit, parent),
    subOrganization: childrenOf(snapshot, unit.id).map((child) => reference(visit, child)),
  };
}

function reference({ site, snapshot, ask }: Visit, unit: Entity<'unit'>) {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${site.url}/id/enhed/${unit.id}`,
    name: inLanguage(unit.name, ask.language),
    url: `${site.url}${link(ask, pathOf(snapshot, unit.id))}`,
  };
}
