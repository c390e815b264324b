// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aMembership,
  anAbsence,
  aPerson,
  aPost,
  aSnapshot,
  aUnit,
  idOf,
  postName,
} from '../testing/organisation.ts';
import { absenceOf, standInOf, standInsBy } from './absences.ts';
import type { Capacity } from './entities/membership.ts';

type Away = Readonly<Record<string, string | null>>;
type Held = readonly (readonly [post: string, person: string, capacity: Capacity])[];

const people = ['Anna Holm', 'Bo Lind', 'Carl Ask', 'Ditte Eg'] as const;
const [anna, bo, carl, ditte] = people;

/** Havnen with its people; `away`: who is, and whom their absence names. */
function theOffice(away: Away, held: Held = []) {
  const titles = [...new Set(held.map(([title]) => title))];
  return aSnapshot({
    units: [aUnit({ name: 'Havnen' })],
    persons: people.map((name) => aPerson({ name })),
    posts: titles.map((title) => aPost({ title, unit: 'Havnen', seats: 4 })),
    memberships: held.map(([title, person, capacity], position) =>
      aMembership({ post: postName(title, 'Havnen'), person, capacity, position }),
    ),
    absences: Object.entries(away).map(([person, standIn]) =>
      anAbsence({ person, ...(standIn !== null && { standIn }) }),
    ),
  });
}

const chief = ['Chef', anna, 'permanent'] as const;

describe('called instead of Anna is', () => {
  const cases: readonly (readonly [who: string | null, what: string, away: Away, held?: Held])[] = [
    [null, 'she is here, whoever her deputy is', { [carl]: anna }, [chief, ['Chef', bo, 'deputy']]],
    [null, 'she is away, and nobody is named', { [anna]: null }],
    [bo, 'her absence names him', { [anna]: bo }],
    [
      bo,
      'her absence names him, and her deputy is here too',
      { [anna]: bo },
      [chief, ['Chef', carl, 'deputy']],
    ],
    [
      carl,
      'nobody is named, and he is deputy in her post',
      { [anna]: null },
      [chief, ['Chef', carl, 'deputy']],
    ],
    [
      null,
      'others in her post hold it as she does',
      { [anna]: null },
      [chief, ['Chef', bo, 'permanent'], ['Chef', carl, 'acting']],
    ],
    [
      null,
      'the deputies are in the posts of others',
      { [anna]: null },
      [chief, ['Kaptajn', bo, 'permanent'], ['Kaptajn', carl, 'deputy']],
    ],
    [
      carl,
      'the one she names is away, and he is deputy',
      { [anna]: bo, [bo]: ditte },
      [chief, ['Chef', carl, 'deputy']],
    ],
    [
      ditte,
      'the first deputy is away',
      { [anna]: null, [carl]: null },
      [chief, ['Chef', carl, 'deputy'], ['Chef', ditte, 'deputy']],
    ],
    [
      bo,
      'he is deputy in the second of her posts',
      { [anna]: null },
      [chief, ['Kaptajn', anna, 'acting'], ['Kaptajn', bo, 'deputy']],
    ],
    [ditte, 'all the others are away, each naming the next', { [anna]: bo, [bo]: carl, [carl]: ditte }],
    [null, 'the one she names is away and names her', { [anna]: bo, [bo]: anna }],
    [null, 'those who are named go round and round', { [anna]: bo, [bo]: carl, [carl]: ditte, [ditte]: bo }],
    [
      null,
      'she and her only deputy are away',
      { [anna]: null, [bo]: null },
      [
        ['Chef', anna, 'deputy'],
        ['Chef', bo, 'deputy'],
      ],
    ],
  ];

  test.each(cases.map(([who, what, away, held]) => ({ who, what, away, held })))('$who if $what', (one) => {
    const { who, away, held } = one;
    const standIn = standInOf(theOffice(away, held), idOf('person', anna));
    expect(standIn?.id ?? null).toBe(who && idOf('person', who));
  });
});

test('whoever is called is the first who is here of those who are named one after the other', () => {
  const named = fc.option(fc.constantFrom(...people));
  const someAway = fc.tuple(...people.map(() => fc.option(fc.record({ named }))));
  fc.assert(
    fc.property(someAway, (each) => {
      const away = new Map(
        people.flatMap((name, i) => {
          const one = each[i];
          return one && one.named !== name ? [[name, one.named] as const] : [];
        }),
      );
      const snapshot = theOffice(Object.fromEntries(away));
      for (const person of people) {
        let last: (typeof people)[number] | null = person;
        // Four people: after four steps nobody new is named.
        for (let step = 0; step < 4 && last; step++) last = away.has(last) ? (away.get(last) ?? null) : last;
        const isFound = last && last !== person && !away.has(last);
        const standIn = standInOf(snapshot, idOf('person', person));
        expect(standIn?.id ?? null).toBe(isFound ? idOf('person', last ?? '') : null);
      }
    }),
  );
});

test('an absence is that of the person who is away, and stood in for by the one it names', () => {
  const snapshot = theOffice({ [anna]: bo, [carl]: bo, [ditte]: null });
  const id = (name: string) => idOf('person', name);
  expect(absenceOf(snapshot, id(anna))).toMatchObject({
    personId: id(anna),
    standInId: id(bo),
    returns: null,
  });
  expect(absenceOf(snapshot, id(bo))).toBe(null);
  expect(new Set(standInsBy(snapshot, id(bo)).map(({ personId }) => personId))).toEqual(
    new Set([id(anna), id(carl)]),
  );
  expect(standInsBy(snapshot, id(anna))).toEqual([]);
});
