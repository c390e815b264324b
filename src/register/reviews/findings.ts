// SPDX-License-Identifier: MPL-2.0
import type { Reach } from '../../access/index.ts';
import {
  addDays,
  type CivilDate,
  childrenOf,
  contactsOfType,
  type Entity,
  type FullSnapshot,
  holdersOf,
  type Id,
  postsIn,
  roots,
  websitesOfUnit,
} from '../../organisation/index.ts';
import { type Reviews, reviewOf } from './review.ts';

/** What may be wrong with what the register says of a unit. */
export const findingKinds = ['review', 'vacant', 'acting', 'link', 'phone', 'text', 'english'] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly kind: FindingKind;
  readonly unit: Entity<'unit'>;
  /** The post it is about, and its holder. */
  readonly post?: Entity<'post'> | undefined;
  readonly person?: Entity<'person'> | undefined;
  /** A web address that does not answer. */
  readonly url?: string | undefined;
  /** Since when; undefined where nobody knows. */
  readonly since?: CivilDate | undefined;
}

/** What is looked at, and by which measure. */
export interface Looking {
  readonly snapshot: FullSnapshot;
  readonly reviews: Reviews;
  readonly vacantSince: ReadonlyMap<Id, CivilDate>;
  /** Web addresses that do not answer, and since when. */
  readonly deadLinks: ReadonlyMap<string, CivilDate>;
  readonly today: CivilDate;
  /** How often a unit is looked at, and how long acting is not too long, in days. */
  readonly reviewDays: number;
  readonly actingDays: number;
}

/** All that there is to mend or to look at within a reach, unit by unit from the top. */
export function findingsIn(looking: Looking, reach: Reach): readonly Finding[] {
  return unitsWithin(looking.snapshot, reach).flatMap((unit) => [
    ...overdue(looking, unit),
    ...postFindings(looking, unit),
    ...deadLinks(looking, unit),
    ...lacking(looking, unit),
  ]);
}

/** Walks down from the topmost units of the reach, each unit once. */
function unitsWithin(snapshot: FullSnapshot, reach: Reach): readonly Entity<'unit'>[] {
  const found = new Map<Id, Entity<'unit'>>();
  const visit = (unit: Entity<'unit'>) => {
    if (found.has(unit.id)) return;
    found.set(unit.id, unit);
    for (const child of childrenOf(snapshot, unit.id)) visit(child);
  };
  const tops = reach === 'all' ? roots(snapshot) : reach.flatMap((id) => snapshot.unit.get(id) ?? []);
  for (const top of tops) visit(top);
  return [...found.values()];
}

function overdue(
  { snapshot, reviews, today, reviewDays }: Looking,
  unit: Entity<'unit'>,
): readonly Finding[] {
  const { due } = reviewOf(snapshot, reviews, unit.id, reviewDays);
  return due <= today ? [{ kind: 'review', unit, since: due }] : [];
}

function postFindings(
  { snapshot, vacantSince, today, actingDays }: Looking,
  unit: Entity<'unit'>,
): readonly Finding[] {
  const longAgo = addDays(today, -actingDays);
  return postsIn(snapshot, unit.id).flatMap((post): readonly Finding[] => {
    const holders = holdersOf(snapshot, post.id);
    if (holders.every(({ membership }) => membership.capacity === 'deputy'))
      return [{ kind: 'vacant', unit, post, since: vacantSince.get(post.id) }];
    return holders
      .filter(({ membership: { capacity, valid } }) => capacity === 'acting' && (valid.from ?? '') < longAgo)
      .map(({ membership, person }) => ({
        kind: 'acting',
        unit,
        post,
        person,
        since: membership.valid.from ?? undefined,
      }));
  });
}

/** The websites and web addresses of a unit that do not answer. */
function deadLinks({ snapshot, deadLinks: dead }: Looking, unit: Entity<'unit'>): readonly Finding[] {
  if (dead.size === 0) return [];
  const named = [
    ...websitesOfUnit(snapshot, unit.id).map(({ url }) => url),
    ...contactsOfType(snapshot, unit.id, 'web').map(({ value }) => value.url),
  ];
  return [...new Set(named)].flatMap((url) =>
    dead.has(url) ? [{ kind: 'link', unit, url, since: dead.get(url) }] : [],
  );
}

/** What a citizen looks for on a unit's page and does not find. */
function lacking({ snapshot }: Looking, unit: Entity<'unit'>): readonly Finding[] {
  const hasText = unit.summary !== null || unit.description !== null;
  const isTranslated =
    unit.name.en !== undefined && [unit.summary, unit.description].every((text) => !text || text.en);
  const kinds: readonly (FindingKind | false)[] = [
    contactsOfType(snapshot, unit.id, 'phone').length === 0 && 'phone',
    !hasText && 'text',
    !isTranslated && 'english',
  ];
  return kinds.flatMap((kind) => (kind ? [{ kind, unit }] : []));
}
