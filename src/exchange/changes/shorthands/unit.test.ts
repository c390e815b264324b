// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import { operationsIn, organisation, readFile, refusalsIn } from '../../../testing/changes-file.ts';
import { idFor } from '../names.ts';

const id = (name: string) => idFor(organisation.id, name);
const from = { from: '2021-01-01' };
const harbour = { do: 'unit', parent: 'teknik', kind: 'afdeling', name: 'Strandby Havn' };

describe('a unit', () => {
  test('is called by its slug, which comes from its name', () => {
    expect(operationsIn([harbour], from)).toMatchObject([
      {
        do: 'create',
        entity: 'unit',
        id: id('strandby-havn'),
        from: '2021-01-01',
        to: null,
        state: {
          parentId: id('teknik'),
          kindId: id('kind:afdeling'),
          name: { da: 'Strandby Havn' },
          slug: 'strandby-havn',
          relation: 'line',
          position: 1,
        },
      },
    ]);
  });

  test('has its place from the order in which siblings are written', () => {
    const units = [
      { ...harbour, name: 'A' },
      { ...harbour, name: 'B', position: 7 },
      { ...harbour, name: 'C' },
    ];
    expect(operationsIn(units, from)).toMatchObject([1, 7, 8].map((position) => ({ state: { position } })));
  });

  test('gives its days to what is written in it', () => {
    const nested = {
      ...harbour,
      from: '2020-01-01',
      to: '2021-01-01',
      phone: '9931 1505',
      tasks: [{ title: 'Bådpladser' }],
      figures: [{ label: 'Pladser', value: 40, from: '2020-06-01' }],
      units: [{ kind: 'kontor', name: 'Kajen', units: [{ kind: 'kontor', name: 'Molen' }] }],
    };
    expect(operationsIn([nested], from)).toMatchObject([
      { entity: 'unit', from: '2020-01-01', to: '2021-01-01' },
      {
        entity: 'contactPoint',
        from: '2020-01-01',
        state: { value: { type: 'phone', number: '+4599311505' } },
      },
      { entity: 'task', from: '2020-01-01', to: '2021-01-01', state: { unitId: id('strandby-havn') } },
      { entity: 'keyFigure', from: '2020-06-01', to: '2021-01-01' },
      { id: id('kajen'), from: '2020-01-01', state: { parentId: id('strandby-havn'), position: 1 } },
      { id: id('molen'), to: '2021-01-01', state: { parentId: id('kajen') } },
    ]);
  });

  test('says in the change event that it is new', () => {
    expect(operationsIn([harbour], { ...from, event: 'ny-struktur' })).toMatchObject([
      { event: { changeEventId: id('ny-struktur'), successionId: id('ny-struktur:created:strandby-havn') } },
    ]);
    expect(
      operationsIn([{ ...harbour, event: null }], { ...from, event: 'ny-struktur' })[0],
    ).not.toHaveProperty('event');
  });

  test('is refused with the place where a unit within it is wrong', () => {
    const outcome = readFile([{ ...harbour, units: [{ kind: 'kontor', name: 'Kajen', color: 'blue' }] }]);
    expect(refusalsIn(outcome)).toEqual([
      ['changes-unknown-key', 'a.json: changes[0].operations[0].units[0]'],
    ]);
  });
});
