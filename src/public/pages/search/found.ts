// SPDX-License-Identifier: MPL-2.0
import type { Result } from '../../../components/index.ts';
import {
  ancestorsOf,
  capitalised,
  type Entity,
  fullName,
  heldTitle,
  holderStateWord,
  holdersOf,
  type Id,
  inLanguage,
  leadersOf,
  membershipsOf,
  nounOf,
  pathOf,
} from '../../../organisation/index.ts';
import type { Hit, Match } from '../../../search/index.ts';
import { link, personPath } from '../../visit/links.ts';
import type { Visit } from '../../visit/visit.ts';
import { phonesOf } from '../unit/reach.ts';
import { markedText } from './marks.ts';
import { reasonFor } from './reasons.ts';

/** A hit as it is shown; undefined for one that is no longer there. */
export function resultOf(visit: Visit, { id, kind, matches }: Hit): Result | undefined {
  const { snapshot } = visit;
  const shown = { unit: snapshot.unit.get(id), person: snapshot.person.get(id), post: snapshot.post.get(id) };
  const [task, website] = [snapshot.task.get(id), snapshot.website.get(id)];
  if (kind === 'unit' && shown.unit) return unitResult(visit, shown.unit, matches);
  if (kind === 'person' && shown.person) return personResult(visit, shown.person, matches);
  if (kind === 'post' && shown.post) return postResult(visit, shown.post, matches);
  if (kind === 'task' && task) return taskResult(visit, task, matches);
  return website && websiteResult(visit, website, matches);
}

function unitResult(visit: Visit, unit: Entity<'unit'>, matches: readonly Match[]): Result {
  const { snapshot, ask } = visit;
  const kind = capitalised(nounOf(snapshot, unit)[ask.language].one);
  return {
    title: markedText(inLanguage(unit.name, ask.language), matches),
    href: link(ask, pathOf(snapshot, unit.id)),
    place: [kind, whereabouts(visit, unit.parentId)].filter(Boolean).join(' · '),
    summary: reasonFor(visit, unit, matches) ?? leadersInWords(visit, unit.id),
    phones: phonesOf(visit, unit.id).slice(0, 1),
  };
}

/** `Kontorchef Anna Holm`, `Direktør Ubesat`: who leads, where there is nothing better to say. */
function leadersInWords({ snapshot, ask: { language } }: Visit, unitId: Id) {
  const heads = leadersOf(snapshot, unitId).flatMap((holding) => {
    if (holding.holders.length === 0)
      return [`${inLanguage(holding.post.title, language)}: ${holderStateWord(holding, language)}`];
    return holding.holders.flatMap(({ membership, person }) =>
      person
        ? [`${heldTitle(holding.post.title, membership.capacity, language).whole} ${fullName(person)}`]
        : [],
    );
  });
  return heads.length > 0 ? [{ text: heads.join(', ') }] : undefined;
}

function personResult(visit: Visit, person: Entity<'person'>, matches: readonly Match[]): Result {
  const { snapshot, ask } = visit;
  const held = membershipsOf(snapshot, person.id).flatMap((membership) => {
    const post = snapshot.post.get(membership.postId);
    return post ? [{ membership, post }] : [];
  });
  const posts = held.map(({ membership, post }) => {
    const title = heldTitle(post.title, membership.capacity, ask.language).whole;
    return [title, nameOf(visit, post.unitId)].filter(Boolean).join(', ');
  });
  const phones = held.flatMap(({ membership, post }) => phonesOf(visit, membership.id, post.id));
  return {
    title: markedText(fullName(person), matches),
    href: link(ask, personPath(person)),
    place: whereabouts(visit, snapshot.unit.get(held[0]?.post.unitId ?? '')?.parentId ?? null),
    summary: markedText(posts.join(' · '), matches),
    phones: phones.slice(0, 1),
  };
}

function postResult(visit: Visit, post: Entity<'post'>, matches: readonly Match[]): Result {
  const { snapshot, ask } = visit;
  const state = holderStateWord({ post, holders: holdersOf(snapshot, post.id) }, ask.language);
  return {
    title: markedText(inLanguage(post.title, ask.language), matches),
    href: link(ask, pathOf(snapshot, post.unitId)),
    place: [state, whereabouts(visit, post.unitId)].filter(Boolean).join(' · '),
    phones: phonesOf(visit, post.id).slice(0, 1),
  };
}

function taskResult(visit: Visit, task: Entity<'task'>, matches: readonly Match[]): Result {
  const { snapshot, ask } = visit;
  return {
    title: markedText(inLanguage(task.title, ask.language), matches),
    href: link(ask, pathOf(snapshot, task.unitId)),
    place: whereabouts(visit, task.unitId),
    phones: phonesOf(visit, task.unitId).slice(0, 1),
  };
}

function websiteResult({ ask }: Visit, { title, url }: Entity<'website'>, matches: readonly Match[]): Result {
  return {
    title: markedText(inLanguage(title, ask.language), matches),
    href: url,
    place: new URL(url).hostname,
  };
}

/** `Borgmesterens Forvaltning › Økonomisk Afdeling`: a unit and those above it, without the whole. */
function whereabouts(visit: Visit, unitId: Id | null): string {
  if (unitId === null) return '';
  const above = ancestorsOf(visit.snapshot, unitId).slice(1);
  const names = [...above.map(({ id }) => id), unitId].map((id) => nameOf(visit, id));
  return visit.snapshot.unit.get(unitId)?.parentId === null ? '' : names.join(' › ');
}

function nameOf({ snapshot, ask }: Visit, unitId: Id): string {
  const unit = snapshot.unit.get(unitId);
  return unit ? inLanguage(unit.name, ask.language) : '';
}
