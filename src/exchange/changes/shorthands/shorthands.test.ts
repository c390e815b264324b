// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { operationsIn, organisation, readFile, refusalsIn } from '../../../testing/changes-file.ts';
import { idFor } from '../names.ts';

const id = (name: string) => idFor(organisation.id, name);
const from = { from: '2021-01-01' };
const harbour = { do: 'unit', parent: 'teknik', kind: 'afdeling', name: 'Strandby Havn' };

describe('refused, with the place, is', () => {
  const first = 'a.json: changes[0].operations[0]';
  const address = { street: 'Havnegade 1', postalCode: '9999', city: 'Strandby' };

  test.each<[string, object, string, string]>([
    [
      'a key that nobody reads, deep in a shorthand',
      { do: 'profile', name: 'Strandby Kommune', address: { ...address, floor: '2' } },
      'changes-unknown-key',
      `${first}.address`,
    ],
    [
      'a unit that is called nothing',
      { ...harbour, parent: null, slug: '' },
      'changes-invalid',
      `${first}.id`,
    ],
    ['a phone number that is none', { ...harbour, phone: '9931 15' }, 'changes-invalid', `${first}.phone`],
  ])('%s', (_, operation, code, where) => {
    expect(refusalsIn(readFile([operation], from))).toEqual([[code, where]]);
  });

  test('a change that comes to more operations than one may hold', () => {
    const tasks = Array.from({ length: 500 }, () => ({ title: 'Bådpladser' }));
    const outcome = readFile(Array.from({ length: 200 }, () => ({ ...harbour, tasks })));
    expect(refusalsIn(outcome)).toEqual([['changes-invalid', 'a.json: changes[0].operations']]);
  });
});

test('everything that has a shorthand of its own is created as the register knows it', () => {
  const written = [
    { do: 'profile', name: 'Strandby Kommune', phone: '+45 99 31 31 31' },
    {
      do: 'kind',
      key: 'havn',
      da: ['havn', 'havne', 'havnen', 'havnene', 'common'],
      en: ['harbour', 'harbours'],
    },
    { do: 'event', id: 'ny-struktur', title: 'Ny struktur', date: '2022-01-01' },
    { do: 'website', id: 'havn.example', title: 'Havnen', url: 'https://havn.example' },
    { do: 'person', name: 'Anna Holm' },
    { do: 'task', unit: 'havnen', title: 'Bådpladser' },
    { do: 'figure', unit: 'havnen', label: 'Pladser', value: 40 },
    { do: 'synonym', said: ['fortøjning', 'bådplads'], means: ['havn'] },
    { do: 'absence', person: 'Anna Holm', to: '2021-02-01', standIn: 'Bo Lind', note: 'Ring til havnen' },
    { do: 'absence', person: 'Bo Lind', from: '2021-03-01' },
    { do: 'note', unit: 'havnen', text: 'Ring først til kajen.' },
    { do: 'note', unit: 'havnen', text: 'Lukket om fredagen.', to: '2022-01-01' },
  ];
  expect(operationsIn(written, from)).toMatchObject([
    { entity: 'organisationProfile', id: organisation.id, from: null, state: { phone: '+4599313131' } },
    {
      entity: 'unitKind',
      id: id('kind:havn'),
      state: { noun: { da: { definite: 'havnen' } }, tagged: false },
    },
    { entity: 'changeEvent', from: null, state: { status: 'announced', decisionUrl: null } },
    { entity: 'website', from: '2021-01-01', state: { unitId: null, language: 'da', position: 1 } },
    { entity: 'person', id: id('Anna Holm') },
    { entity: 'task', id: id('havnen:task:baadpladser'), state: { searchWords: [], kle: null } },
    { entity: 'keyFigure', id: id('havnen:figure:pladser'), state: { value: 40, measure: null } },
    { entity: 'synonym', id: id('synonym:fortoejning'), state: { means: ['havn'] } },
    {
      ...{ entity: 'absence', id: id('Anna Holm:absence:2021-01-01'), from: '2021-01-01', to: '2021-02-01' },
      state: {
        ...{ personId: id('Anna Holm'), standInId: id('Bo Lind') },
        ...{ returns: '2021-02-01', note: 'Ring til havnen' },
      },
    },
    { from: '2021-03-01', to: null, state: { personId: id('Bo Lind'), standInId: null, returns: null } },
    {
      ...{ entity: 'operatorNote', id: id('havnen:note:ring-foerst-til-kajen'), to: null },
      state: { unitId: id('havnen'), text: 'Ring først til kajen.', position: 1 },
    },
    { from: '2021-01-01', to: '2022-01-01', state: { position: 2 } },
  ]);
});
