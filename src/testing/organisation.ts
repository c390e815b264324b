// SPDX-License-Identifier: MPL-2.0
import {
  type AsOf,
  type Audience,
  asOf,
  type Contents,
  type Entity,
  type EntityName,
  type FullSnapshot,
  noContents,
  type PublicSnapshot,
  type Snapshot,
} from '../organisation/index.ts';
import { aKind, an, aUnit, idOf, municipality, type Said } from './entities.ts';
import { kindKeys } from './kinds.ts';
import { entitiesOf, type Leader } from './leaders.ts';

export * from './belongings.ts';
export * from './entities.ts';
export type { KindKey } from './kinds.ts';
export type { Leader } from './leaders.ts';
export * from './pictures.ts';

/** What is in a test's organisation. The profile, the usual kinds and the municipality itself are there unless given. */
export interface Content {
  readonly profile?: Entity<'organisationProfile'>;
  readonly kinds?: readonly Entity<'unitKind'>[];
  readonly units?: readonly Entity<'unit'>[];
  readonly sites?: readonly Entity<'site'>[];
  readonly persons?: readonly Entity<'person'>[];
  readonly posts?: readonly Entity<'post'>[];
  readonly leaderships?: readonly Entity<'leadership'>[];
  readonly memberships?: readonly Entity<'membership'>[];
  /** Short for a post that leads, its leadership, its holder and the holding. */
  readonly leaders?: readonly Leader[];
  readonly contactPoints?: readonly Entity<'contactPoint'>[];
  readonly tasks?: readonly Entity<'task'>[];
  readonly keyFigures?: readonly Entity<'keyFigure'>[];
  readonly websites?: readonly Entity<'website'>[];
  readonly synonyms?: readonly Entity<'synonym'>[];
  readonly absences?: readonly Entity<'absence'>[];
  readonly operatorNotes?: readonly Entity<'operatorNote'>[];
  readonly pictures?: readonly Entity<'picture'>[];
  readonly changeEvents?: readonly Entity<'changeEvent'>[];
  readonly successions?: readonly Entity<'succession'>[];
  readonly asOf?: AsOf;
  readonly change?: number;
  readonly recorded?: ReadonlyMap<number, Date>;
}

const organisation = 'organisation';

function aProfile(said: Said<'organisationProfile'> = {}): Entity<'organisationProfile'> {
  return an('organisationProfile', organisation, { name: { da: municipality }, ...said });
}

/** The organisation on 1 June 2021 (unless said otherwise), with all that is given. */
export function aSnapshot(content: Content = {}): FullSnapshot {
  return snapshotFor('full', content);
}

/** The same for the public. What is given is taken to be public: it is the register that leaves things out. */
export function aPublicSnapshot(content: Content = {}): PublicSnapshot {
  return snapshotFor('public', content);
}

function snapshotFor<A extends Audience>(audience: A, content: Content): Snapshot<A> {
  const { asOf: when = asOf('2021-06-01'), change = 1 } = content;
  return {
    ...contentsOf(content),
    audience,
    organisationId: idOf('organisationProfile', organisation),
    asOf: when,
    change,
    recorded: content.recorded ?? new Map([[1, new Date('2021-01-04T09:00:00Z')]]),
  };
}

function contentsOf(content: Content): Contents {
  const leading = (content.leaders ?? []).map(entitiesOf);
  return {
    ...noContents(),
    organisationProfile: byId([content.profile ?? aProfile()]),
    unitKind: byId([...kindKeys.map((key) => aKind(key)), ...(content.kinds ?? [])]),
    unit: byId(withTheWhole(content.units ?? [])),
    site: byId(content.sites),
    person: byId([...(content.persons ?? []), ...leading.flatMap(({ persons }) => persons)]),
    post: byId([...(content.posts ?? []), ...leading.flatMap(({ posts }) => posts)]),
    leadership: byId([...(content.leaderships ?? []), ...leading.flatMap((leader) => leader.leaderships)]),
    membership: byId([...(content.memberships ?? []), ...leading.flatMap((leader) => leader.memberships)]),
    contactPoint: byId(content.contactPoints),
    task: byId(content.tasks),
    keyFigure: byId(content.keyFigures),
    website: byId(content.websites),
    changeEvent: byId(content.changeEvents),
    succession: byId(content.successions),
    synonym: byId(content.synonyms),
    absence: byId(content.absences),
    operatorNote: byId(content.operatorNotes),
    picture: byId(content.pictures),
  };
}

/** Every organisation has a top. */
function withTheWhole(units: readonly Entity<'unit'>[]): readonly Entity<'unit'>[] {
  if (units.some((unit) => unit.slug === '')) return units;
  return [aUnit({ name: municipality, parent: null, kind: 'kommune', slug: '' }), ...units];
}

function byId<K extends EntityName>(items: readonly Entity<K>[] = []): ReadonlyMap<string, Entity<K>> {
  return new Map(items.map((item) => [item.id, item]));
}
