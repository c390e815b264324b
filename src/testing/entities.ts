// SPDX-License-Identifier: MPL-2.0
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import {
  always,
  type Entity,
  type EntityName,
  entities,
  type Id,
  type Period,
  type State,
  slugFrom,
  type Text,
} from '../organisation/index.ts';
import { type KindKey, nounOf, traitsOf } from './kinds.ts';

/** The whole municipality in the tests. */
export const municipality = 'Strandby Kommune';

/** The identifier of the thing with a name: always the same UUID. */
export function idOf(entity: EntityName, name: string): Id {
  const hex = createHash('sha256').update(`${entity} ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What may be said of any entity: `called` makes its identifier where the name alone does not tell two apart. */
interface Versioned {
  readonly called?: string;
  readonly valid?: Period;
  readonly recordedBy?: number;
}
export type Said<K extends EntityName, Named extends string = never> = Versioned &
  Partial<Omit<z.input<(typeof entities)[K]>, Named>>;

/** A text is given as Danish words alone, or in both languages. */
export type Words = string | Text;
export const words = (said: Words): Text => (typeof said === 'string' ? { da: said } : said);

/** An entity of any name, its state checked and completed with defaults by the register's own shape. */
export function an<K extends EntityName>(
  entity: K,
  name: string,
  { called = name, valid = always, recordedBy = 1, ...state }: Versioned & Record<string, unknown>,
): Entity<K> {
  const checked = entities[entity].parse(state) as State<K>;
  return { ...checked, id: idOf(entity, called), valid, recordedBy };
}

/** One of the usual kinds, with other traits where given; its identifier comes from its key. */
export function aKind(kind: KindKey, said: Said<'unitKind', 'key'> = {}): Entity<'unitKind'> {
  return an('unitKind', kind, { noun: nounOf(kind), ...traitsOf[kind], ...said, key: kind });
}

/** A unit: a department right under the municipality, where nothing else is said. `parent` is what another unit is called. */
export function aUnit({
  name,
  parent = municipality,
  kind = 'afdeling',
  ...said
}: Said<'unit', 'name'> & { name: Words; parent?: string | null; kind?: KindKey }): Entity<'unit'> {
  return an('unit', words(name).da, {
    name: words(name),
    parentId: parent === null ? null : idOf('unit', parent),
    kindId: idOf('unitKind', kind),
    slug: slugFrom(words(name).da),
    ...said,
  });
}

/** A public person by full name; the last word is the family name. */
export function aPerson({ name, ...said }: Said<'person'> & { name: string }): Entity<'person'> {
  const [, givenName = '', familyName = name] = /^(.*) (\S+)$/.exec(name) ?? [];
  return an('person', name, { givenName, familyName, publication: 'public', ...said });
}

/** A post in a unit, vacant. Its identifier comes from title and unit: `Direktør, Økonomi`. */
export function aPost({
  title,
  unit,
  ...said
}: Said<'post', 'title'> & { title: Words; unit: string }): Entity<'post'> {
  return an('post', postName(words(title).da, unit), {
    title: words(title),
    unitId: idOf('unit', unit),
    ...said,
  });
}

/** What `aPost` calls the post with a title in a unit. */
export const postName = (title: string, unit: string) => `${title}, ${unit}`;

/** That the post with a name leads a unit. */
export function aLeadership({
  post,
  unit,
  ...said
}: Said<'leadership'> & { post: string; unit: string }): Entity<'leadership'> {
  return an('leadership', `${post}: ${unit}`, {
    postId: idOf('post', post),
    unitId: idOf('unit', unit),
    ...said,
  });
}

/** That a person holds the post with a name; `person: null` is one who is not shown. */
export function aMembership({
  post,
  person,
  ...said
}: Said<'membership'> & { post: string; person: string | null }): Entity<'membership'> {
  return an('membership', `${post}: ${person}`, {
    postId: idOf('post', post),
    personId: person === null ? null : idOf('person', person),
    ...said,
  });
}
