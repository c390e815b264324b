// SPDX-License-Identifier: MPL-2.0
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPublicSnapshot, aUnit, idOf, municipality } from '../../testing/organisation.ts';
import type { PublicSnapshot } from '../snapshot.ts';
import { pathOf, unitAt } from '../tree.ts';
import { addressChanges } from './address-changes.ts';
import { compare } from './compare.ts';
import type { ComparedUnit, Difference } from './difference.ts';
import { placesIn, unionOf } from './union.ts';

const whole = idOf('unit', municipality);
const most = 12;

/** A unit that stands under one of those before it; undefined where there is none. */
const unit = fc.option(
  fc.record({
    under: fc.nat(most),
    name: fc.constantFrom('Havn', 'Kyst'),
    relation: fc.constantFrom('line' as const, 'staff' as const, 'political' as const),
    position: fc.nat(3),
    leader: fc.constantFrom(undefined, null, 'Bo Lind', 'Eva Munk'),
    capacity: fc.constantFrom('permanent' as const, 'acting' as const),
  }),
  { nil: undefined, freq: 3 },
);

/** The same units on a day: each may be there or not, and anywhere. */
const units = fc.array(unit, { minLength: most, maxLength: most });
type Units = Parameters<Parameters<(typeof units)['map']>[0]>[0];

function organisationOf(units: Units): PublicSnapshot {
  const there = units.flatMap((one, i) => (one ? [{ ...one, called: `unit ${i}`, i }] : []));
  return aPublicSnapshot({
    units: there.map(({ called, i, under, name, relation, position }) =>
      aUnit({ name, called, relation, position, parent: parentOf(units, i, under) }),
    ),
    leaders: there.flatMap(({ called, leader, capacity }) =>
      leader === undefined ? [] : [{ title: 'Chef', unit: called, name: leader, capacity }],
    ),
  });
}

function parentOf(units: Units, i: number, under: number): string {
  const at = under % (i + 1);
  return at < i && units[at] ? `unit ${at}` : municipality;
}

function hold(property: (a: PublicSnapshot, b: PublicSnapshot) => void): void {
  const both = fc.property(units, units, (a, b) => {
    property(organisationOf(a), organisationOf(b));
  });
  fc.assert(both, { numRuns: 300, seed: 851 });
}

test('an organisation does not differ from itself', () => {
  hold((a) => expect(compare({ before: a, after: a }, whole)).toEqual([]));
});

test('the other way round everything is told the other way round', () => {
  hold((a, b) => {
    const [there, back] = [compare({ before: a, after: b }, whole), compare({ before: b, after: a }, whole)];
    expect(byId(there.map(mirrored))).toEqual(byId(back));
  });
});

const byId = (units: readonly ComparedUnit[]) => units.toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1));

function mirrored({ unitId, before, after, differences }: ComparedUnit): ComparedUnit {
  return { unitId, before: after, after: before, differences: differences.map(turned) };
}

function turned(one: Difference): Difference {
  switch (one.is) {
    case 'new':
      return { is: 'closed' };
    case 'closed':
      return { is: 'new' };
    case 'led':
      return { is: 'led', came: one.left, left: one.came };
    default:
      return { ...one, from: one.to, to: one.from } as Difference;
  }
}

test('who adds what is new and takes away what is closed has the later day', () => {
  hold((a, b) => {
    const told = compare({ before: a, after: b }, whole);
    const count = (is: Difference['is']) =>
      told.filter(({ differences }) => differences.some((d) => d.is === is)).length;
    expect(a.unit.size + count('new') - count('closed')).toBe(b.unit.size);
    const different = [...b.unit.values()].filter(({ id, parentId, relation }) => {
      const then = a.unit.get(id);
      return then && (then.parentId !== parentId || then.relation !== relation);
    });
    expect(count('moved')).toBe(different.length);
  });
});

test('every unit of either day has one place, and one more where it moved to another unit', () => {
  hold((before, after) => {
    const union = unionOf({ before, after }, whole);
    const places = union ? placesIn(union) : [];
    const real = places.filter((place) => place.is !== 'ghost').map(({ unitId }) => unitId);
    expect(real.toSorted()).toEqual([...new Set([...before.unit.keys(), ...after.unit.keys()])].toSorted());
    const ghosts = places.filter((place) => place.is === 'ghost').map(({ unitId }) => unitId);
    const elsewhere = [...before.unit.values()].filter(({ id, parentId }) => {
      const now = after.unit.get(id);
      return now && now.parentId !== parentId;
    });
    expect(ghosts.toSorted()).toEqual(elsewhere.map(({ id }) => id).toSorted());
  });
});

test('every address of the earlier day stays, or is told of once', () => {
  hold((...both) => {
    const [before, after] = both.map(withOneAddressEach) as [PublicSnapshot, PublicSnapshot];
    const changes = addressChanges({ before, after });
    const stays = [...before.unit.values()].filter(
      ({ id }) => after.unit.has(id) && pathOf(before, id) === pathOf(after, id),
    );
    const told = changes.map((change) => 1 + (change.is === 'closed' ? 0 : change.below));
    expect(told.reduce((sum, count) => sum + count, stays.length)).toBe(before.unit.size);
    for (const change of changes) {
      const found = unitAt(after, change.is === 'redirected' ? change.to : change.from)?.id;
      const meant = { redirected: unitAt(before, change.from)?.id, closed: undefined, taken: found };
      expect(found).toBe(meant[change.is]);
    }
  });
});

/** The same with no two units of one name under one unit, as the register holds it. */
function withOneAddressEach(snapshot: PublicSnapshot): PublicSnapshot {
  const taken = new Set<string>();
  const unit = [...snapshot.unit.values()].map((one) => {
    let slug = one.slug;
    for (let more = 2; taken.has(`${one.parentId} ${slug}`); more++) slug = `${one.slug}-${more}`;
    taken.add(`${one.parentId} ${slug}`);
    return [one.id, { ...one, slug }] as const;
  });
  return { ...snapshot, unit: new Map(unit) };
}
