// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import {
  childrenOf,
  type Entity,
  type FullSnapshot,
  type Id,
  inLanguage,
  type Language,
  postsIn,
  refuse,
  refused,
  slugFrom,
  success,
  tasksOf,
} from '../../../../organisation/index.ts';
import { chosenUnits, type Deed } from './deed.ts';

/** Something that one of the new units has to get. */
export interface Handed {
  readonly id: Id;
  readonly is: 'children' | 'posts' | 'tasks';
  readonly called: string;
}

/** All that a unit has that follows it when it is split. */
export function handedOut(snapshot: FullSnapshot, unitId: Id, language: Language): readonly Handed[] {
  return [
    ...childrenOf(snapshot, unitId).map(({ id, name }) => ({ id, is: 'children' as const, text: name })),
    ...postsIn(snapshot, unitId).map(({ id, title }) => ({ id, is: 'posts' as const, text: title })),
    ...tasksOf(snapshot, unitId).map(({ id, title }) => ({ id, is: 'tasks' as const, text: title })),
  ].map(({ id, is, text }) => ({ id, is, called: inLanguage(text, language) }));
}

/** The names of the new units that somebody has typed. */
export function newNames(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
    .slice(0, 50);
}

/** A unit becomes several new ones, which stand where it stood; each gets what it was given, the first what nobody was. */
export const splitting: Deed = (sent) => {
  const units = chosenUnits(sent);
  if (!units.ok) return units;
  const [unit] = units.value;
  const names = newNames(sent.values.get('navne') ?? '');
  if (!unit || names.length < 2) return refused(refuse('field-missing', {}, 'navne'));
  const { tried, editor } = sent.work;
  const handed = handedOut(tried.after, unit.id, editor.language);
  const into = names.map((name) => ({ name, id: randomUUID() }));
  const share = (place: number, is: Handed['is']) =>
    handed
      .filter((one) => one.is === is && placeFor(sent.values, one, names.length) === place)
      .map(({ id }) => id);
  return success([
    ...into.map(({ name, id }) => ({ do: 'create', entity: 'unit', id, state: like(unit, name) })),
    {
      ...{ do: 'split', unitId: unit.id },
      into: into.map(({ id }, i) => ({
        ...{ unitId: id, children: share(i, 'children'), posts: share(i, 'posts'), tasks: share(i, 'tasks') },
      })),
    },
  ]);
};

function placeFor(values: URLSearchParams, { id }: Handed, count: number): number {
  const place = Number(values.get(`til-${id}`) ?? '0');
  return Number.isInteger(place) && place >= 0 && place < count ? place : 0;
}

function like({ parentId, relation, kindId, position, visibility }: Entity<'unit'>, name: string) {
  return { parentId, relation, kindId, position, visibility, name: { da: name }, slug: slugFrom(name) };
}
