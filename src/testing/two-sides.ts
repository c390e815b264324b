// SPDX-License-Identifier: MPL-2.0
import { idOf } from './entities.ts';
import { aUnitCreated, strandbyOperations, unitId } from './strandby-operations.ts';

const create = (entity: string, name: string, state: object) => ({
  ...{ do: 'create', entity, id: idOf(entity as 'person', name), from: null, state },
});
const address = { street: 'Vejgade 1', postalCode: '9999', city: 'Strandby' };

/** What the forms of a unit need beside what Strandby's have: a site, a vacant post, two units below it, somebody to erase. */
const furnished = (name: string, below: readonly [string, string], lowest: string) => [
  create('site', name, { name: { da: name }, address }),
  create('contactPoint', `${name} address`, {
    unitId: unitId(name),
    value: { type: 'address', address, siteId: idOf('site', name) },
  }),
  create('post', `${name} vacant`, { unitId: unitId(name), title: { da: `Konsulent i ${name}` } }),
  create('person', `${name} spare`, { givenName: 'Spare', familyName: name, publication: 'public' }),
  ...below.map((one, position) => aUnitCreated(one, { parent: name, position: position + 20 })),
  aUnitCreated(lowest, { parent: below[0] }),
];

/** The organisation of the tests. Whoever has a role has it in Vej. */
export const twoSides: readonly object[] = [
  ...strandbyOperations,
  ...furnished('Vej', ['Grus', 'Sand'], 'Singels'),
  ...furnished('Park', ['Blomster', 'Træer'], 'Roser'),
];

/** What there is in and below Vej or Park, by what it is: what addresses and forms name. */
export const sideOf = {
  inside: side('Vej', ['Grus', 'Sand'], 'Singels'),
  outside: side('Park', ['Blomster', 'Træer'], 'Roser'),
};

function side(name: 'Vej' | 'Park', [below, other]: readonly [string, string], lowest: string) {
  return {
    ...{
      unit: unitId(name),
      unitName: name,
      lowest: unitId(lowest),
      below: unitId(below),
      belowName: below,
      otherName: other,
    },
    ...{ site: idOf('site', name), post: idOf('post', name), vacant: idOf('post', `${name} vacant`) },
    ...{ person: idOf('person', name), membership: idOf('membership', name) },
    ...{ contact: idOf('contactPoint', name), task: idOf('task', name), note: idOf('operatorNote', name) },
    ...{ picture: idOf('picture', name), portrait: idOf('picture', `Bo ${name}`) },
    ...{ spare: idOf('person', `${name} spare`), spareName: `Spare ${name}` },
  };
}
