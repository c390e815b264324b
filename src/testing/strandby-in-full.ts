// SPDX-License-Identifier: MPL-2.0
import { townHall } from './opening-hours.ts';
import {
  aContactPoint,
  aKeyFigure,
  aKind,
  aLeadership,
  aMembership,
  aPerson,
  aPicture,
  aPost,
  aSite,
  aTask,
  aUnit,
  type Content,
  idOf,
  municipality,
} from './organisation.ts';

/** The administrations of which nothing is known but the name. */
export const others = ['Kultur', 'Skole', 'Sundhed', 'Miljø', 'Job', 'Senior'];
export const phone = (number: string) => ({ type: 'phone', number }) as const;
export const havn = { street: 'Havnegade 1', postalCode: '9999', city: 'Strandby', country: 'DK' };
const led = (title: string, unit: string, person: string) => ({
  post: aPost({ title, unit }),
  leadership: aLeadership({ post: `${title}, ${unit}`, unit }),
  membership: aMembership({ post: `${title}, ${unit}`, person }),
});
const [mayor, head, roads, asphalt, chair] = [
  led('Borgmester', municipality, 'Karen Bech'),
  led('Direktør', 'Teknik', 'Anna Holm'),
  led('Vejchef', 'Vej', 'Bo Lind'),
  led('Formand', 'Asfalt', 'Ea Dam'),
  led('Udvalgsformand', 'Teknisk Udvalg', 'Karen Bech'),
];
const since2021 = { valid: { from: '2021-01-01', to: null } };
const leaders = [mayor, head, roads, asphalt, chair];

/** A municipality of seven administrations, of which one, and the whole, have everything that a page can show. */
export const strandbyInFull: Content = {
  kinds: [aKind('kommune')],
  units: [
    aUnit({
      ...{ name: municipality, parent: null, kind: 'kommune', slug: '' },
      summary: { da: 'Kommunen ved havet.' },
      description: { da: 'Vi hjælper hinanden.\n\n## Sådan arbejder vi\n\n- åbent\n- sammen' },
    }),
    aUnit({ name: 'Teknik', kind: 'forvaltning', summary: { da: 'Veje og huse.' } }),
    ...others.map((name, place) => aUnit({ name, kind: 'forvaltning', position: place + 1 })),
    aUnit({ name: 'Teknisk Udvalg', parent: 'Teknik', kind: 'udvalg', relation: 'political' }),
    aUnit({ name: 'Vej', parent: 'Teknik' }),
    aUnit({ name: 'Asfalt', parent: 'Vej', kind: 'team' }),
    aUnit({ name: 'Kantinen', parent: 'Teknik', kind: 'kontor', relation: 'staff' }),
  ],
  sites: [aSite({ name: 'Rådhuset', hours: townHall }), aSite({ name: 'Værftet' })],
  persons: [
    ...['Karen Bech', 'Anna Holm', 'Bo Lind', 'Ea Dam', 'Ida Ny', 'Pia Før'].map((name) => aPerson({ name })),
  ],
  posts: [
    ...leaders.map(({ post }) => post),
    aPost({ title: 'Pressechef', unit: municipality }),
    aPost({ title: 'Jurist', unit: 'Teknik' }),
    aPost({ title: 'Jurist', unit: 'Asfalt' }),
  ],
  leaderships: leaders.map(({ leadership }) => leadership),
  memberships: [
    ...leaders.map(({ membership }) => membership),
    aMembership({ post: `Pressechef, ${municipality}`, person: 'Ida Ny' }),
    aMembership({ ...since2021, post: 'Jurist, Teknik', person: 'Ida Ny' }),
    aMembership({
      ...{ post: 'Jurist, Teknik', person: 'Pia Før', valid: { from: '2015-01-01', to: '2021-01-01' } },
    }),
    aMembership({ post: 'Jurist, Asfalt', person: 'Pia Før' }),
  ],
  contactPoints: [
    aContactPoint({ unit: municipality, value: phone('+4599310000') }),
    aContactPoint({ membership: `Pressechef, ${municipality}: Ida Ny`, value: phone('+4599310001') }),
    aContactPoint({ unit: 'Teknik', value: phone('+4599311111') }),
    aContactPoint({
      unit: 'Teknik',
      value: { type: 'address', address: havn, siteId: idOf('site', 'Rådhuset') },
    }),
    aContactPoint({ unit: 'Vej', value: phone('+4599312222') }),
    aContactPoint({ unit: 'Kultur', value: phone('+4599313333') }),
    aContactPoint({ post: 'Direktør, Teknik', value: phone('+4599314444') }),
    aContactPoint({ membership: 'Vejchef, Vej: Bo Lind', value: phone('+4599315555') }),
    aContactPoint({ membership: 'Formand, Asfalt: Ea Dam', value: phone('+4599316666') }),
    aContactPoint({ ...since2021, membership: 'Jurist, Teknik: Ida Ny', value: phone('+4599317777') }),
  ],
  tasks: [
    aTask({ title: 'Flag og faner', unit: municipality }),
    aTask({ title: 'Byggesager', unit: 'Teknik' }),
    aTask({ title: 'Huller i vejen', unit: 'Vej' }),
    aTask({ title: 'Striber', unit: 'Asfalt' }),
  ],
  keyFigures: [
    aKeyFigure({ label: 'Indbyggere', value: 4321 }),
    aKeyFigure({ label: 'Biler', unit: 'Teknik', value: 7 }),
    aKeyFigure({ label: 'Km vej', unit: 'Vej', value: 88 }),
    aKeyFigure({ label: 'Tromler', unit: 'Asfalt', value: 2 }),
  ],
  pictures: [
    aPicture({ alt: 'Havnen', unit: municipality }),
    aPicture({ alt: 'Materielgården', unit: 'Teknik' }),
    aPicture({ alt: 'Tromlen', unit: 'Vej' }),
  ],
};
