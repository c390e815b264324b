// SPDX-License-Identifier: MPL-2.0
import { type EntityName, type Id, slugFrom } from '../organisation/index.ts';
import { idOf } from './entities.ts';
import { nounOf } from './kinds.ts';
import { aFile, ofFile } from './pictures.ts';

export const unitId = (name: string): Id => idOf('unit', name);

const create = (entity: EntityName, name: string, state: object, from: string | null = null) => ({
  ...{ do: 'create', entity, id: idOf(entity, name), from, state },
});

/** A unit, as an operation. */
export function aUnitCreated(
  name: string,
  {
    parent,
    from = null,
    slug = slugFrom(name),
    position = 9,
  }: { parent: string | null; from?: string | null; slug?: string; position?: number },
) {
  const parentId = parent === null ? null : unitId(parent);
  return create(
    'unit',
    name,
    { parentId, kindId: idOf('unitKind', 'afdeling'), name: { da: name }, slug, position },
    from,
  );
}

/** A unit's leader, contact point, task, note, key figure and website: all called as the unit. */
function furnished(name: string) {
  const id = unitId(name);
  return [
    create('person', name, { givenName: 'Bo', familyName: name, publication: 'public' }),
    create('post', name, { unitId: id, title: { da: `Chef for ${name}` } }),
    create('leadership', name, { unitId: id, postId: idOf('post', name) }),
    create('membership', name, { postId: idOf('post', name), personId: idOf('person', name) }),
    create('contactPoint', name, { unitId: id, value: { type: 'phone', number: '+4599311505' } }),
    create('task', name, { unitId: id, title: { da: `Opgaver i ${name}` } }),
    create('operatorNote', name, { unitId: id, text: `Ring først til ${name}` }),
    create('keyFigure', name, { unitId: id, label: { da: 'Ansatte' }, value: 12 }),
    create('picture', name, { unitId: id, alt: { da: `Indgangen til ${name}` }, ...ofFile(aFile(name)) }),
    create('picture', `Bo ${name}`, {
      personId: idOf('person', name),
      alt: { da: 'Bo' },
      ...ofFile(aFile('Bo')),
    }),
    create('website', name, { unitId: id, title: { da: name }, url: 'https://strandby.example' }),
  ];
}

/** A small municipality: Teknik with Vej (and Asfalt under it) and Park; Kultur; from the beginning of time. */
export const strandbyOperations: readonly object[] = [
  create('unitKind', 'afdeling', { key: 'afdeling', noun: nounOf('afdeling') }),
  aUnitCreated('Strandby', { parent: null, slug: '' }),
  ...[aUnitCreated('Teknik', { parent: 'Strandby' }), aUnitCreated('Kultur', { parent: 'Strandby' })],
  aUnitCreated('Vej', { parent: 'Teknik', position: 1 }),
  aUnitCreated('Park', { parent: 'Teknik', position: 2 }),
  aUnitCreated('Asfalt', { parent: 'Vej', position: 1 }),
  ...[...furnished('Vej'), ...furnished('Park')],
  create('changeEvent', 'Ny struktur', { title: { da: 'Ny struktur' }, date: '2022-01-01' }),
];
