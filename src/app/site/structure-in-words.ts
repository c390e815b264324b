// SPDX-License-Identifier: MPL-2.0
import {
  type Entity,
  type EntityName,
  inLanguage,
  leadersOf,
  postsIn,
  type Snapshot,
  type Text,
} from '../../organisation/index.ts';

type Told = (snapshot: Snapshot, before: Snapshot) => readonly unknown[];

/**
 * What of each kind of thing belongs to the structure that a reorganisation makes; null: nothing. Identifiers of what is
 * made anew differ, so new things are told by where they stand and what they are called. An entity that comes to be has to
 * be decided on here.
 */
const structure: Readonly<Record<EntityName, Told | null>> = {
  organisationProfile: (snapshot) => asTheyAre(snapshot.organisationProfile.values()),
  unitKind: (snapshot) => asTheyAre(snapshot.unitKind.values()),
  // Their order is told by an outline. Not their summaries, and not over which units a centre is drawn: these are written
  // on the units themselves, before or after.
  unit: (snapshot) =>
    [...snapshot.unit.values()].map((unit) =>
      [
        placeOf(snapshot, unit.id),
        inLanguage(unit.name, 'en'),
        snapshot.unitKind.get(unit.kindId)?.key,
        ...[unit.relation, unit.slug, unit.visibility],
      ].join(', '),
    ),
  post: (snapshot) =>
    told(snapshot).flatMap(({ id }) =>
      postsIn(snapshot, id).map(
        ({ title, political, seats, visibility, position }) =>
          `${placeOf(snapshot, id)} ${position}: ${both(title)}, ${political}, ${seats}, ${visibility}`,
      ),
    ),
  leadership: (snapshot) =>
    told(snapshot).map(({ id }) => {
      const leading = leadersOf(snapshot, id).map(({ post }) => both(post.title));
      return `${placeOf(snapshot, id)}: ${leading.join(', ')}`;
    }),
  person: (snapshot) => asTheyAre(snapshot.person.values()),
  membership: (snapshot) => asTheyAre(snapshot.membership.values()),
  contactPoint: (snapshot) => asTheyAre(snapshot.contactPoint.values()),
  site: (snapshot) => asTheyAre(snapshot.site.values()),
  absence: (snapshot) => asTheyAre(snapshot.absence.values()),
  operatorNote: (snapshot) => asTheyAre(snapshot.operatorNote.values()),
  picture: (snapshot) => asTheyAre(snapshot.picture.values()),
  // Those there are go where their unit goes. What new units take care of they write themselves.
  task: (snapshot, before) =>
    [...before.task.keys()].flatMap((id) => {
      const task = snapshot.task.get(id);
      return task ? [`${placeOf(snapshot, task.unitId)}: ${both(task.title)}`] : [];
    }),
  changeEvent: (snapshot) =>
    [...snapshot.changeEvent.values()].map(({ title, date, status }) => `${title.da}, ${date}, ${status}`),
  // A draft says of every new unit too that it was created; the demo does not. See the test.
  succession: (snapshot, before) =>
    [...snapshot.succession.values()]
      .filter(({ type }) => type !== 'created')
      .map(({ type, originalId, resultId }) =>
        [type, placeOf(before, originalId), placeOf(snapshot, resultId)].join(' > '),
      ),
  // Written down by other changes of the demo: figures, websites and search words are no structure.
  ...{ keyFigure: null, website: null, synonym: null },
};

/** The structure of an organisation, told so that two which are alike say the same, by kind of thing. */
export function structureIn(snapshot: Snapshot, before: Snapshot): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(structure).map(([entity, told]) => [entity, told?.(snapshot, before).toSorted()]),
  );
}

/** That a mayor and the chief executive lead the mayor's administration was so before: the demo only knows it since then. */
function told({ unit }: Snapshot): readonly Entity<'unit'>[] {
  return [...unit.values()].filter(({ name }) => name.da !== 'Borgmesterens Forvaltning');
}

/** The names from the top to a unit. */
function placeOf(snapshot: Snapshot, id: string | null): string {
  const unit = snapshot.unit.get(id ?? '');
  if (!unit) return '–';
  return unit.parentId === null ? unit.name.da : `${placeOf(snapshot, unit.parentId)} / ${unit.name.da}`;
}

const both = (text: Text) => `${text.da} | ${inLanguage(text, 'en')}`;

/** As they are, but for which change has written them. */
function asTheyAre(things: Iterable<Entity<EntityName>>): readonly string[] {
  return [...things].map(({ recordedBy, ...state }) => JSON.stringify(state));
}
