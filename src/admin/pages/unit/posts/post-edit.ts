// SPDX-License-Identifier: MPL-2.0
import { isDeepStrictEqual } from 'node:util';
import {
  asOf,
  dateInWords,
  type Entity,
  type FullSnapshot,
  inLanguage,
  leadershipsOf,
  type Operation,
  type Outcome,
  postsIn,
  refuse,
  refused,
  success,
  titleInSentence,
} from '../../../../organisation/index.ts';
import { type Edit, otherNow } from '../../../forms/edit.ts';
import type { Sent } from '../edit.ts';
import { leading } from './new-post.ts';
import { type PostSaid, readPost } from './read-post.ts';
import { postAsSeen } from './seen.ts';
import { postTexts } from './texts/index.ts';

/** What a post of the unit is becomes otherwise from a day on: only what the form says otherwise than it stood there. */
export async function postEdit(id: string, sent: Sent): Promise<Outcome<Edit> | undefined> {
  const { editor, unit, values, from } = sent;
  const post = postsIn(editor.snapshot, unit.id).find((one) => one.id === id);
  if (!post) return undefined;
  const leadership = leadershipOf(editor.snapshot, post);
  const about = {
    reason: postTexts(editor.language).reasonChanged,
    ...postAsSeen(post, leadership),
    now: postNow(post, leadership !== undefined, values),
    places: { 'post-overfull-some-day': 'pladser', 'said-twice': 'leder' },
  } as const;
  if (about.made !== values.get('set')) return success({ ...about, operations: [] });
  const said = readPost(values);
  if (!said.ok) return said;
  const day = await editor.office.register.snapshot('full', asOf(from));
  if (!day.post.has(id)) return refused(notThatDay(sent, post));
  const leads = said.value.leads === (leadership !== undefined) ? [] : ledOtherwise(day, post, sent);
  return success({ ...about, operations: [...altered(post, said.value, from), ...leads] });
}

/** That there is no such post on the day that was given. */
export function notThatDay({ editor: { language }, from }: Sent, { title }: Entity<'post'>) {
  const said = { post: titleInSentence(inLanguage(title, language), language) };
  return refuse('post-not-that-day', { ...said, date: dateInWords(from, language) }, 'fra');
}

/** That a post leads the unit it is in. */
export function leadershipOf(
  snapshot: FullSnapshot,
  { id, unitId }: Entity<'post'>,
): Entity<'leadership'> | undefined {
  return leadershipsOf(snapshot, unitId).find(({ postId }) => postId === id);
}

function altered(post: Entity<'post'>, { state }: PostSaid, from: string): readonly Operation[] {
  const otherwise = Object.entries(state).filter(
    ([field, value]) => !isDeepStrictEqual(value, post[field as keyof typeof state]),
  );
  if (otherwise.length === 0) return [];
  return [{ do: 'alter', entity: 'post', id: post.id, from, to: null, set: Object.fromEntries(otherwise) }];
}

/** It comes to lead the unit, or leads it no more, as it is on the day. */
function ledOtherwise(day: FullSnapshot, post: Entity<'post'>, { unit, from, values }: Sent) {
  const led = leadershipsOf(day, unit.id).filter(({ postId }) => postId === post.id);
  if (!values.has('leder'))
    return led.map(({ id }) => ({ do: 'end', entity: 'leadership', id, from, to: null }) as const);
  return led.length > 0 ? [] : [leading(day, { postId: post.id, unitId: unit.id }, from)];
}

/** What the fields hold now that hold something else than was typed; a box that is not ticked holds nothing. */
function postNow(post: Entity<'post'>, leads: boolean, values: URLSearchParams) {
  return otherNow(values, {
    'titel-da': post.title.da,
    'titel-en': post.title.en ?? '',
    pladser: String(post.seats),
    synlighed: post.visibility,
    leder: leads ? '1' : '',
    politisk: post.political ? '1' : '',
  });
}
