// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { childrenOf, entities, entityNames, leadersOf, pathOf, rootOf } from '../organisation/index.ts';
import {
  aChangeEvent,
  aContactPoint,
  aKeyFigure,
  aKind,
  anAbsence,
  anOperatorNote,
  aPicture,
  aPublicSnapshot,
  aSite,
  aSnapshot,
  aSuccession,
  aSynonym,
  aTask,
  aUnit,
  aWebsite,
  idOf,
  municipality,
  postName,
} from './organisation.ts';

const full = aSnapshot({
  kinds: [aKind('virksomhed', { tagged: false })],
  units: [
    aUnit({ name: 'Teknik og Miljø', kind: 'forvaltning' }),
    aUnit({ name: { da: 'Vej & Park', en: 'Roads and Parks' }, parent: 'Teknik og Miljø' }),
  ],
  leaders: [
    { title: 'Direktør', unit: 'Teknik og Miljø', leadsToo: ['Vej & Park'], name: 'Anna Maria Holm' },
    { title: 'Parkchef', unit: 'Vej & Park', position: 1 },
  ],
  contactPoints: [
    aContactPoint({
      post: postName('Direktør', 'Teknik og Miljø'),
      value: { type: 'phone', number: '+4599887766' },
    }),
  ],
  sites: [aSite({ name: 'Rådhuset' })],
  tasks: [aTask({ title: 'Veje', unit: 'Vej & Park' })],
  absences: [anAbsence({ person: 'Anna Maria Holm', returns: '2021-06-07' })],
  operatorNotes: [anOperatorNote({ text: 'Vejvagten svarer efter kl. 15.', unit: 'Vej & Park' })],
  pictures: [aPicture({ alt: 'Fem lindetræer på en vej', unit: 'Vej & Park' })],
  keyFigures: [aKeyFigure({ label: 'Ansatte', value: 600 })],
  synonyms: [aSynonym(['skrald'], ['renovation'])],
  websites: [aWebsite({ title: 'Strandby Havn', url: 'https://havn.strandby.example' })],
  changeEvents: [aChangeEvent({ title: 'Ny struktur', date: '2022-01-01' })],
  successions: [aSuccession({ event: 'Ny struktur', type: 'closed', original: 'Vej & Park' })],
});

test('every entity has the shape that the register keeps', () => {
  for (const name of entityNames) {
    for (const entity of full[name].values()) expect(entities[name].parse(entity)).toEqual(stateOf(entity));
    expect(full[name].size, name).toBeGreaterThan(0);
  }
});

function stateOf({ id, valid, recordedBy, ...state }: { id: string; valid: object; recordedBy: number }) {
  expect([typeof id, typeof valid, typeof recordedBy]).toEqual(['string', 'object', 'number']);
  return state;
}

test('the municipality is the top, and units find their place by what their parent is called', () => {
  expect(rootOf(full)?.name.da).toBe(municipality);
  expect(pathOf(full, idOf('unit', 'Vej & Park'))).toBe('teknik-og-miljoe/vej-og-park');
  expect(childrenOf(full, idOf('unit', municipality)).map(({ name }) => name.da)).toEqual([
    'Teknik og Miljø',
  ]);
});

test('a leader comes with post, holding and person, and may lead several units', () => {
  const leaders = leadersOf(full, idOf('unit', 'Vej & Park'));
  expect(leaders.map(({ post, holders }) => [post.title.da, holders[0]?.person?.givenName])).toEqual([
    ['Direktør', 'Anna Maria'],
    ['Parkchef', undefined],
  ]);
});

test('a kind given replaces the usual one', () => {
  expect(full.unitKind.get(idOf('unitKind', 'virksomhed'))?.tagged).toBe(false);
  expect(aPublicSnapshot().unitKind.get(idOf('unitKind', 'virksomhed'))?.tagged).toBe(true);
});
