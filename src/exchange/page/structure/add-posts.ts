// SPDX-License-Identifier: MPL-2.0
import type { FoundContact } from '../contact/found.ts';
import type { Leader } from '../leader/leader.ts';
import { canonical } from '../words/canonical.ts';
import type { Owner, PostDraft, UnitDraft } from './draft.ts';
import { unitOfTitle } from './find-unit.ts';
import { ownerOf, type State } from './state.ts';

/** Whether a post that is found leads the unit it is found in: by its title, or because the page says so. */
export type Leading = 'by-title' | 'yes' | 'no';

/** A post with its holder in a unit; contact lines that come next are the holder's. Gives the ids made. */
export function addLeader(
  state: State,
  leader: Leader,
  unit: UnitDraft,
  leading: Leading,
  line: number,
): string[] {
  const named = leader.of ? unitsNamed(state, leader.of) : impliedBy(state, leader, unit);
  const isElsewhere =
    leader.of !== null && named.length === 0 && state.draft.posts.some(({ leads }) => leads.includes(unit));
  const leads = named.length > 0 || isElsewhere ? named : whereItStands(leader, unit, leading);
  const post = postFor(state, leader, named[0] ?? unit, leads, line);
  if (leader.name === null) {
    state.holder = { type: 'post', id: post.id, name: post.title };
    return [post.id];
  }
  return [post.id, ...appoint(state, post, leader, leader.name, line)];
}

const titleStem = /^(\p{L}{4,})(?:s?chef|s?leder|direktør)$/iu;
const unitEnd =
  /(?:afdelingen|kontoret|forvaltningen|området|enheden|teamet|center|cent(?:e)?ret|sekretariatet)$/;

/** In a list of leaders, below who leads it all, "Jobcenterchef" is the head of Jobcentret, if there is one part of that name. */
function impliedBy(state: State, { title }: Leader, unit: UnitDraft): UnitDraft[] {
  const isLed = state.draft.posts.some(({ leads }) => leads.includes(unit));
  const stem = isLed && state.topic === 'leadership' ? titleStem.exec(title)?.[1]?.toLowerCase() : undefined;
  if (!stem || isCalled(unit.name, stem)) return [];
  const meant = state.draft.units.filter((child) => child.parent === unit && isCalled(child.name, stem));
  return meant.length === 1 ? meant : [];
}

const isCalled = (name: string, stem: string): boolean => {
  const low = name.toLowerCase();
  const bare = (word: string) => word.replace(unitEnd, '');
  return low === stem || (bare(low) !== '' && bare(low) === bare(stem));
};

function whereItStands(leader: Leader, unit: UnitDraft, leading: Leading): UnitDraft[] {
  return leading === 'yes' || (leading === 'by-title' && leader.leading) ? [unit] : [];
}

/**
 * "Børn og Unge" is one unit if there is one of that name; "Kultur og Fritid" two, if each is there; "HR og Løn og IT"
 * the longest that are.
 */
export function unitsNamed(state: State, words: string): UnitDraft[] {
  const whole = known(state, words);
  if (whole) return [whole];
  for (const { index, 0: between } of [
    ...words.matchAll(/\s+(?:og|samt|&)\s+(?:for |af )?|,\s+/g),
  ].reverse()) {
    const first = known(state, words.slice(0, index));
    const others = first ? unitsNamed(state, words.slice(index + between.length)) : [];
    if (first && others.length > 0) return [first, ...others];
  }
  return [];
}

const known = (state: State, words: string): UnitDraft | null => unitOfTitle(state, words.trim());

/** Heads of one unit with the same title share one post; each has a seat in it. */
function postFor(
  state: State,
  { title, name, seats }: Leader,
  unit: UnitDraft,
  leads: UnitDraft[],
  line: number,
): PostDraft {
  const same = state.draft.posts.find(
    (post) => post.unit === unit && canonical(post.title) === canonical(title),
  );
  if (!same) {
    const post = { id: state.draft.nextId('p'), unit, title, leads, seats, line };
    state.draft.posts.push(post);
    return post;
  }
  same.leads = [...new Set([...same.leads, ...leads])];
  const held = state.draft.memberships.filter(({ post }) => post === same);
  const person = name === null ? undefined : state.draft.persons.get(canonical(name));
  const isNew = name !== null && !held.some((membership) => membership.person === person);
  same.seats = Math.max(same.seats, seats, held.length + (isNew ? 1 : 0));
  return same;
}

function appoint(state: State, post: PostDraft, leader: Leader, name: string, line: number): string[] {
  const person = personNamed(state, name, line);
  const known = state.draft.memberships.find((held) => held.post === post && held.person === person);
  const membership = known ?? { id: state.draft.nextId('m'), post, person, capacity: leader.capacity, line };
  if (!known) state.draft.memberships.push(membership);
  state.holder = { type: 'membership', id: membership.id, name: person.name };
  return [membership.id, person.id];
}

function personNamed(state: State, name: string, line: number) {
  const key = canonical(name);
  const known = state.draft.persons.get(key);
  if (known) return known;
  const person = { id: state.draft.nextId('n'), name, line };
  state.draft.persons.set(key, person);
  return person;
}

/** Posts with their contacts: each its own where there are as many, else all the last one's, or the unit's. */
export function addPeople(
  state: State,
  leaders: readonly Leader[],
  contacts: readonly FoundContact[],
  unit: UnitDraft,
  leading: Leading,
  line: number,
): string[] {
  const isPaired = leaders.length > 1 && contacts.length === leaders.length;
  const ids = leaders.flatMap((leader, at) => [
    ...addLeader(state, leader, unit, leading, line),
    ...(isPaired && state.holder ? addContacts(state, contacts.slice(at, at + 1), state.holder, line) : []),
  ]);
  const holder = leaders.length > 0 ? (state.holder ?? ownerOf(unit)) : ownerOf(unit);
  return isPaired ? ids : [...ids, ...addContacts(state, contacts, holder, line)];
}

export function addContacts(
  state: State,
  contacts: readonly FoundContact[],
  owner: Owner,
  line: number,
): string[] {
  return contacts.map((contact) => {
    const id = state.draft.nextId('c');
    state.draft.contacts.push({ ...contact, id, owner, line });
    return id;
  });
}
