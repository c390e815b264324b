// SPDX-License-Identifier: MPL-2.0
import type { ContactValue, Entity } from '../organisation/index.ts';
import { an, idOf, municipality, type Said, type Words, words } from './entities.ts';

/** A way of reaching what the unit, the post (`Direktør, Økonomi`) or the membership is called: exactly one of them. */
export function aContactPoint({
  unit,
  post,
  membership,
  ...said
}: Said<'contactPoint'> & {
  unit?: string;
  post?: string;
  membership?: string;
  value: ContactValue;
}): Entity<'contactPoint'> {
  return an('contactPoint', `${unit} ${post} ${membership} ${JSON.stringify(said.value)}`, {
    unitId: unit === undefined ? null : idOf('unit', unit),
    postId: post === undefined ? null : idOf('post', post),
    membershipId: membership === undefined ? null : idOf('membership', membership),
    ...said,
  });
}

export function aTask({
  title,
  unit,
  ...said
}: Said<'task', 'title'> & { title: Words; unit: string }): Entity<'task'> {
  return an('task', `${words(title).da}, ${unit}`, {
    title: words(title),
    unitId: idOf('unit', unit),
    ...said,
  });
}

export function aKeyFigure({
  label,
  unit = municipality,
  ...said
}: Said<'keyFigure', 'label'> & { label: Words; unit?: string; value: number }): Entity<'keyFigure'> {
  return an('keyFigure', `${words(label).da}, ${unit}`, {
    label: words(label),
    unitId: idOf('unit', unit),
    ...said,
  });
}

export function aWebsite({
  title,
  ...said
}: Said<'website', 'title'> & { title: Words; url: string }): Entity<'website'> {
  return an('website', words(title).da, { title: words(title), ...said });
}

/** That a person is away, and who stands in: both by full name. */
export function anAbsence({
  person,
  standIn,
  ...said
}: Said<'absence'> & { person: string; standIn?: string }): Entity<'absence'> {
  return an('absence', person, {
    personId: idOf('person', person),
    standInId: standIn === undefined ? null : idOf('person', standIn),
    ...said,
  });
}

/** What operators should know of a unit. */
export function anOperatorNote({
  text,
  unit,
  ...said
}: Said<'operatorNote'> & { text: string; unit: string }): Entity<'operatorNote'> {
  return an('operatorNote', `${text}, ${unit}`, { text, unitId: idOf('unit', unit), ...said });
}

/** Citizens' words for official ones. */
export function aSynonym(said: readonly string[], means: readonly string[]): Entity<'synonym'> {
  return an('synonym', said.join(), { said: [...said], means: [...means] });
}

export function aSite({ name, ...said }: Said<'site', 'name'> & { name: Words }): Entity<'site'> {
  const address = { street: 'Havnegade 1', postalCode: '9999', city: 'Strandby' };
  return an('site', words(name).da, { name: words(name), address, ...said });
}

export function aChangeEvent({
  title,
  ...said
}: Said<'changeEvent', 'title'> & { title: Words; date: string }): Entity<'changeEvent'> {
  return an('changeEvent', words(title).da, { title: words(title), ...said });
}

/** A unit's part in the event with a title: what the units before and after are called. */
export function aSuccession({
  event,
  original,
  result,
  ...said
}: Said<'succession'> & {
  event: string;
  type: Entity<'succession'>['type'];
  original?: string;
  result?: string;
}): Entity<'succession'> {
  return an('succession', `${event}: ${said.type} ${original} ${result}`, {
    changeEventId: idOf('changeEvent', event),
    originalId: original === undefined ? null : idOf('unit', original),
    resultId: result === undefined ? null : idOf('unit', result),
    ...said,
  });
}
