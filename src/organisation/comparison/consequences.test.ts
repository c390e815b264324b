// SPDX-License-Identifier: MPL-2.0
import { describe, expect, test } from 'vitest';
import {
  aChangeEvent,
  aMembership,
  aPerson,
  aPost,
  aSnapshot,
  aSuccession,
  aUnit,
  type Content,
} from '../../testing/organisation.ts';
import type { AddressChange } from './address-changes.ts';
import { consequencesOf } from './consequences.ts';

const consequences = (before: Content, after: Content) =>
  consequencesOf({ before: aSnapshot(before), after: aSnapshot(after) });

const [town, port] = [aUnit({ name: 'Byen' }), aUnit({ name: 'Havnen' })];
const roads = aUnit({ name: 'Veje', parent: 'Byen' });
const lights = aUnit({ name: 'Lys', parent: 'Veje' });
const cables = aUnit({ name: 'Kabler', parent: 'Lys' });
const all = { units: [town, port, roads, lights, cables] };

function inWords(change: AddressChange): string {
  if (change.is === 'redirected') return `${change.from} > ${change.to} +${change.below}`;
  if (change.is === 'taken') return `${change.from} is ${change.by.name.da}; > ${change.to} +${change.below}`;
  const { by, units } = change.successors ?? { by: 'closed', units: [] };
  return `${change.from} ${by}: ${units.map(({ name }) => name.da)}`;
}

/** What became of a unit, in an event of the day of the later snapshot. */
const became = (...parts: readonly (readonly ['merged' | 'split' | 'closed', string, string?])[]) => ({
  changeEvents: [aChangeEvent({ title: 'Ny struktur', date: '2021-06-01' })],
  successions: parts.map(([type, original, result]) =>
    aSuccession({ event: 'Ny struktur', type, original, ...(result !== undefined && { result }) }),
  ),
});

describe('of an address it is told', () => {
  test.each<[string, Content, readonly string[]]>([
    ['nothing where it stays, also where its unit is new or led by another', all, []],
    [
      'where it leads with a new name, and how many under it follow',
      { units: [aUnit({ name: 'Land', called: 'Byen' }), port, roads, lights, cables] },
      ['byen > land +3'],
    ],
    [
      'where it leads from another place, once for each unit that goes somewhere by itself',
      {
        units: [
          ...[town, port, aUnit({ name: 'Veje', parent: 'Havnen' })],
          ...[aUnit({ name: 'Lys', parent: 'Byen' }), cables],
        ],
      },
      ['byen/veje > havnen/veje +0', 'byen/veje/lys > byen/lys +1'],
    ],
    [
      'that its unit has become another one by a merger, into which those under it go',
      {
        units: [town, port, aUnit({ name: 'Lys', parent: 'Havnen' }), cables],
        ...became(['merged', 'Veje', 'Havnen']),
      },
      ['byen/veje merged: Havnen', 'byen/veje/lys > havnen/lys +1'],
    ],
    [
      'that its unit has been split, and into which',
      {
        units: [town, port, aUnit({ name: 'Gader' }), aUnit({ name: 'Stier' })],
        ...became(['split', 'Veje', 'Gader'], ['split', 'Veje', 'Stier'], ['closed', 'Lys', 'Stier']),
      },
      ['byen/veje split: Gader,Stier', 'byen/veje/lys closed: Stier', 'byen/veje/lys/kabler closed: '],
    ],
    [
      'that its unit has closed, with nobody to take over where the one named has closed too',
      { units: [town, port, roads], ...became(['closed', 'Kabler', 'Lys'], ['closed', 'Lys', 'Havnen']) },
      ['byen/veje/lys closed: Havnen', 'byen/veje/lys/kabler closed: '],
    ],
    [
      'that another unit has it, and what leads on from under it all the same',
      {
        units: [
          ...[aUnit({ name: 'Land', called: 'Byen' }), aUnit({ name: 'Byen', called: 'Ny by' }), port],
          ...[roads, lights, cables, aUnit({ name: 'Veje', called: 'Nye veje', parent: 'Ny by' })],
        ],
      },
      ['byen is Byen; > land +2', 'byen/veje is Veje; > land/veje +0'],
    ],
    [
      'that another unit has it, where its own is no more',
      { units: [town, port, roads, aUnit({ name: 'Lys', called: 'Ny belysning', parent: 'Veje' })] },
      ['byen/veje/lys is Lys; > null +0', 'byen/veje/lys/kabler closed: '],
    ],
  ])('%s', (_, after, expected) => {
    expect(consequences(all, after).addresses.map(inWords)).toEqual(expected);
  });

  test('nothing of what came of units on days before', () => {
    const earlier = aChangeEvent({ title: 'Ny struktur', date: '2021-05-31' });
    const after = { units: [town, port], ...became(['closed', 'Veje', 'Havnen']), changeEvents: [earlier] };
    expect(consequences({ units: [town, port, roads] }, after).addresses.map(inWords)).toEqual([
      'byen/veje closed: ',
    ]);
  });
});

describe('of the people it is told', () => {
  const chief = (name?: string) => ({ title: 'Chef', unit: 'Byen', ...(name !== undefined && { name }) });
  const clerk = aPost({ title: 'Betjent', unit: 'Havnen' });
  const held = (person: string) => ({
    posts: [clerk],
    persons: [aPerson({ name: person })],
    memberships: [aMembership({ post: 'Betjent, Havnen', person })],
  });
  const named = ({ leaderless, vacant, withoutPost }: ReturnType<typeof consequencesOf>) => ({
    leaderless: leaderless.map(({ name }) => name.da),
    vacant: vacant.map(({ title }) => title.da),
    withoutPost: withoutPost.map(({ familyName }) => familyName),
  });
  const none = { leaderless: [], vacant: [], withoutPost: [] };
  const units = [town, port];

  test.each<[string, Content, Content, Partial<ReturnType<typeof named>>]>([
    [
      'nothing where it was so before: a unit that nobody led, a vacant post, one without a post',
      { units, leaders: [chief()], posts: [clerk], persons: [aPerson({ name: 'Bo Lind' })] },
      { units, leaders: [chief()], posts: [clerk], persons: [aPerson({ name: 'Bo Lind' })] },
      {},
    ],
    [
      'which units are led no more, and which new ones are not led, but for committees',
      { units: [town], leaders: [chief('Bo Lind')] },
      { units: [town, port, aUnit({ name: 'Udvalget', relation: 'political' })], ...held('Bo Lind') },
      { leaderless: ['Byen', 'Havnen'] },
    ],
    [
      'which posts are held no more, and which new ones are not held',
      { units, leaders: [chief('Bo Lind')], ...held('Eva Munk') },
      { units, leaders: [chief('Eva Munk')], posts: [clerk, aPost({ title: 'Fyrpasser', unit: 'Havnen' })] },
      { vacant: ['Betjent', 'Fyrpasser'], withoutPost: ['Lind'] },
    ],
    [
      'who holds no post any more, where theirs is gone too',
      { units, ...held('Eva Munk') },
      { units, persons: [aPerson({ name: 'Eva Munk' })] },
      { withoutPost: ['Munk'] },
    ],
    [
      'nothing where people change places',
      { units, leaders: [chief('Bo Lind')], ...held('Eva Munk') },
      { units, leaders: [chief('Eva Munk')], ...held('Bo Lind') },
      {},
    ],
  ])('%s', (_, before, after, expected) => {
    expect(named(consequences(before, after))).toEqual({ ...none, ...expected });
  });
});
