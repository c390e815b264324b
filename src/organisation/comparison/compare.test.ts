// SPDX-License-Identifier: MPL-2.0
import { expect, test } from 'vitest';
import { aPublicSnapshot, aUnit, type Content, idOf, municipality } from '../../testing/organisation.ts';
import { compare } from './compare.ts';
import type { ComparedUnit, Difference, Lead } from './difference.ts';

const inWords = (differences: readonly ComparedUnit[]) =>
  differences.map(({ before, after, differences }) => [
    (after ?? before)?.name.da,
    ...differences.map(differenceInWords),
  ]);

function differenceInWords(one: Difference): string {
  if (one.is === 'moved')
    return `moved ${one.from.parent?.name.da} ${one.from.relation} > ${one.to.parent?.name.da} ${one.to.relation}`;
  if (one.is === 'renamed') return `renamed ${one.from.da} > ${one.to.da}`;
  return one.is === 'led' ? `led ${one.left.map(leadInWords)} > ${one.came.map(leadInWords)}` : one.is;
}

const leadInWords = ({ post, holder }: Lead) =>
  [post.title.da, holder ? (holder.person?.familyName ?? 'hidden') : 'vacant', holder?.membership.capacity]
    .filter(Boolean)
    .join(' ');

const whole = idOf('unit', municipality);
const compared = (before: Content, after: Content, unit = whole) =>
  inWords(compare({ before: aPublicSnapshot(before), after: aPublicSnapshot(after) }, unit));

const town = aUnit({ name: 'Byen', position: 1 });
const port = aUnit({ name: 'Havnen', position: 2 });
const roads = aUnit({ name: 'Veje', parent: 'Byen', position: 1 });
const parks = aUnit({ name: 'Parker', parent: 'Byen', position: 2 });
const chief = (name: string | null | undefined, said = {}) => ({
  title: 'Havnechef',
  unit: 'Havnen',
  ...(name !== undefined && { name }),
  ...said,
});

test.each<[string, Content, Content, readonly unknown[]]>([
  ['nothing where nothing is different', { units: [town, port] }, { units: [town, port] }, []],
  ['a new unit', { units: [town] }, { units: [town, port] }, [['Havnen', 'new']]],
  ['a closed unit', { units: [town, port] }, { units: [town] }, [['Havnen', 'closed']]],
  [
    'a move, once, where the unit stands now',
    { units: [town, port, roads] },
    { units: [town, port, aUnit({ name: 'Veje', parent: 'Havnen' })] },
    [['Veje', 'moved Byen line > Havnen line']],
  ],
  [
    'a unit that has become staff where it stands',
    { units: [town, roads] },
    { units: [town, aUnit({ name: 'Veje', parent: 'Byen', relation: 'staff' })] },
    [['Veje', 'moved Byen line > Byen staff']],
  ],
  [
    'a new name, also where only the English one is new',
    { units: [town, port] },
    {
      units: [
        aUnit({ name: { da: 'Byen', en: 'The Town' }, position: 1 }),
        aUnit({ name: 'Strandby Havn', called: 'Havnen', position: 2 }),
      ],
    },
    [
      ['Byen', 'renamed Byen > Byen'],
      ['Strandby Havn', 'renamed Havnen > Strandby Havn'],
    ],
  ],
  [
    'all that is different about one unit together',
    { units: [town, port, roads], leaders: [] },
    {
      units: [town, port, aUnit({ name: 'Vejene', called: 'Veje', parent: 'Havnen' })],
      leaders: [{ title: 'Vejchef', unit: 'Veje' }],
    },
    [['Vejene', 'moved Byen line > Havnen line', 'renamed Veje > Vejene', 'led  > Vejchef vacant']],
  ],
  [
    'the order of the chart, what is no more after what it followed',
    { units: [town, roads, parks, port] },
    {
      units: [
        aUnit({ name: 'Klima', position: 0 }),
        town,
        roads,
        aUnit({ name: 'Strande', parent: 'Byen', position: 9 }),
      ],
    },
    [
      ['Klima', 'new'],
      ['Parker', 'closed'],
      ['Strande', 'new'],
      ['Havnen', 'closed'],
    ],
  ],
])('tells of %s', (_, before, after, expected) => {
  expect(compared(before, after)).toEqual(expected);
});

test.each([
  ['someone new', chief('Bo Lind'), chief('Eva Munk'), 'Havnechef Lind permanent > Havnechef Munk permanent'],
  ['a vacancy', chief('Bo Lind'), chief(undefined), 'Havnechef Lind permanent > Havnechef vacant'],
  [
    'one who is acting no more',
    chief('Bo Lind', { capacity: 'acting' }),
    chief('Bo Lind'),
    'Havnechef Lind acting > Havnechef Lind permanent',
  ],
  [
    'one who is not shown',
    chief('Bo Lind'),
    chief(null),
    'Havnechef Lind permanent > Havnechef hidden permanent',
  ],
  [
    'another post',
    chief('Bo Lind'),
    chief('Bo Lind', { title: 'Direktør' }),
    'Havnechef Lind permanent > Direktør Lind permanent',
  ],
])('tells of a new leader: %s', (_, then, now, expected) => {
  expect(compared({ units: [port], leaders: [then] }, { units: [port], leaders: [now] })).toEqual([
    ['Havnen', `led ${expected}`],
  ]);
});

test('tells of a unit’s own branch only, and of what moved into it and out of it', () => {
  const before = { units: [town, port, roads, parks] };
  const after = { units: [aUnit({ name: 'Veje', parent: 'Havnen' }), town, port] };
  expect(compared(before, after, port.id)).toEqual([['Veje', 'moved Byen line > Havnen line']]);
  expect(compared(before, after, town.id)).toEqual([
    ['Veje', 'moved Byen line > Havnen line'],
    ['Parker', 'closed'],
  ]);
  expect(compared(before, after, idOf('unit', 'Ukendt'))).toEqual([]);
});

test('tells of municipalities that stood beside the whole before a merger', () => {
  const former = aUnit({ name: 'Klitby Kommune', parent: null });
  expect(compared({ units: [former] }, {})).toEqual([['Klitby Kommune', 'closed']]);
});
