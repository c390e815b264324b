// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import { type Contents, entities, type Id, type RefusalCode } from '../../organisation/index.ts';
import { ofFile } from '../pictures.ts';
import { theFile } from './beginning.ts';
import { type Model, runsOf } from './model.ts';
import { contentsOf } from './snapshot-of.ts';

type Broken = RefusalCode | false;

/** The rules that a model breaks on any day, each asked of every thing alone. `number`: the change that led to it. */
export function brokenRules(model: Model, number: number): ReadonlySet<RefusalCode> {
  // Between two days on which anything begins or ends, every day is as the one before it.
  const runs = [...model.values()].flatMap(({ days }) => runsOf(days));
  const places = new Set([0, ...runs.flatMap(({ first, end }) => [first, end])]);
  const broken = [...places].flatMap((place) => onDay(contentsOf(model, place)));
  return new Set(
    [...broken, ...values(model), ...successions(model, number)].filter((code) => code !== false),
  );
}

function onDay(all: Contents): readonly Broken[] {
  return [...units(all), ...posts(all), ...belongings(all), ...absences(all), ...pictures(all)];
}

const each = <T>(items: ReadonlyMap<Id, T>, ask: (item: T) => readonly Broken[]) =>
  [...items.values()].flatMap(ask);
const twice = <T>(items: ReadonlyMap<Id, T>, key: (item: T) => unknown) => {
  const keys = [...items.values()].map((item) => JSON.stringify(key(item)));
  return new Set(keys).size < keys.length;
};

function units(all: Contents): readonly Broken[] {
  return [
    ...each(all.unit, (unit) => [
      unit.parentId !== null && !all.unit.has(unit.parentId) && 'parent-missing-some-day',
      !all.unitKind.has(unit.kindId) && 'kind-missing',
      withinItself(all, unit.parentId, [unit.id]) && 'unit-within-itself-some-day',
    ]),
    twice(all.unit, ({ parentId, slug }) => [parentId, slug]) && 'address-taken-some-day',
    twice(all.unitKind, ({ key }) => key) && 'said-twice',
  ];
}

function withinItself(all: Contents, id: Id | null, below: readonly Id[]): boolean {
  if (id === null || below.includes(id)) return id !== null;
  return withinItself(all, all.unit.get(id)?.parentId ?? null, [...below, id]);
}

function posts(all: Contents): readonly Broken[] {
  const unit = ({ unitId }: { unitId: Id }): Broken => !all.unit.has(unitId) && 'unit-missing-some-day';
  const post = ({ postId }: { postId: Id }): Broken => !all.post.has(postId) && 'post-missing-some-day';
  return [
    ...each(all.post, (one) => [unit(one), overfull(all, one) && 'post-overfull-some-day']),
    ...each(all.leadership, (one) => [unit(one), post(one)]),
    ...each(all.membership, (one) => [
      post(one),
      !all.person.has(one.personId ?? '') && 'person-missing-some-day',
    ]),
    twice(all.leadership, ({ postId, unitId }) => [postId, unitId]) && 'said-twice',
    twice(all.membership, ({ postId, personId }) => [postId, personId]) && 'said-twice',
  ];
}

function overfull(all: Contents, { id, seats }: { id: Id; seats: number }): boolean {
  const held = (capacity: string) =>
    [...all.membership.values()].filter((one) => one.postId === id && one.capacity === capacity).length;
  return held('permanent') > seats || held('acting') > seats;
}

function belongings(all: Contents): readonly Broken[] {
  const unit = (id: Id | null): Broken => id !== null && !all.unit.has(id) && 'unit-missing-some-day';
  return [
    ...each(all.contactPoint, ({ unitId, postId, membershipId }) => [
      unit(unitId),
      postId !== null && !all.post.has(postId) && 'post-missing-some-day',
      membershipId !== null && !all.membership.has(membershipId) && 'membership-missing-some-day',
    ]),
    ...each(all.task, ({ unitId }) => [unit(unitId)]),
    ...each(all.operatorNote, ({ unitId }) => [unit(unitId)]),
    ...each(all.keyFigure, ({ unitId }) => [unit(unitId)]),
    ...each(all.website, ({ unitId }) => [unit(unitId)]),
    ...each(all.succession, (one) => [!all.changeEvent.has(one.changeEventId) && 'change-event-missing']),
  ];
}

function pictures(all: Contents): readonly Broken[] {
  return each(all.picture, ({ unitId, personId, digest, width, height }) => [
    unitId !== null && !all.unit.has(unitId) && 'unit-missing-some-day',
    personId !== null && !all.person.has(personId) && 'person-missing-some-day',
    !isDeepStrictEqual(ofFile(theFile), { digest, width, height }) && 'picture-missing',
  ]);
}

function absences(all: Contents): readonly Broken[] {
  const person = (id: Id | null): Broken => id !== null && !all.person.has(id) && 'person-missing-some-day';
  return [
    ...each(all.absence, ({ personId, standInId, returns, valid }) => [
      person(personId),
      person(standInId),
      returns !== null && (valid.to === null || valid.to > returns) && 'away-after-return',
    ]),
    twice(all.absence, ({ personId }) => personId) && 'said-twice',
  ];
}

function values(model: Model): readonly Broken[] {
  return [...model.values()].flatMap(({ entity, days }) =>
    runsOf(days).map(({ value }): Broken => !entities[entity].safeParse(value).success && 'invalid-value'),
  );
}

/** Whether a succession that this change wrote names a unit that the register does not know. */
function successions(model: Model, number: number): readonly Broken[] {
  // A unit that was recorded once is known for ever, also when no day of it is left.
  const known = (id: unknown) => id === null || model.has(`unit ${id}`);
  return [...model.values()]
    .filter(({ entity }) => entity === 'succession')
    .flatMap(({ days, by }) => runsOf(days).filter(({ first }) => by[first] === number))
    .map(
      ({ value }): Broken => !(known(value.originalId) && known(value.resultId)) && 'succession-unit-missing',
    );
}
