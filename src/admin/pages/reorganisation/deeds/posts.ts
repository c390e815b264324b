// SPDX-License-Identifier: MPL-2.0
import { randomUUID } from 'node:crypto';
import {
  type Entity,
  leadershipsOf,
  type Outcome,
  postsIn,
  refuse,
  refused,
  success,
} from '../../../../organisation/index.ts';
import { appointment } from '../../unit/appointments.ts';
import type { Sent } from '../workspace.ts';
import { chosenUnits, type Deed, named, textIn } from './deed.ts';

/** The same new post in each of the units chosen; leading it, where that is wanted. */
export const creatingPosts: Deed = (sent) => {
  const units = chosenUnits(sent);
  if (!units.ok) return units;
  const title = textIn(sent.values, 'titel');
  if (!title.ok) return title;
  const { after } = sent.work.tried;
  return success(
    units.value.flatMap(({ id: unitId }) => {
      const [postId, position] = [randomUUID(), postsIn(after, unitId).length + 1];
      const state = { unitId, title: title.value, political: sent.values.has('politisk'), position };
      const leads = { postId, unitId, position: leadershipsOf(after, unitId).length + 1 };
      return [
        { do: 'create', entity: 'post', id: postId, state },
        ...(sent.values.has('leder')
          ? [{ do: 'create', entity: 'leadership', id: randomUUID(), state: leads }]
          : []),
      ];
    }),
  );
};

/** A post goes to another unit, with whoever holds it; what it led in the old one it leads no more. */
export const movingPost: Deed = (sent) => {
  const post = postIn(sent);
  if (!post.ok) return post;
  const unit = named(sent, 'til-enhed');
  if (!unit.ok) return unit;
  const { id, unitId } = post.value;
  const led = leadershipsOf(sent.work.tried.after, unitId).filter(({ postId }) => postId === id);
  return success([
    { do: 'alter', entity: 'post', id, set: { unitId: unit.value.id } },
    ...led.map((one) => ({ do: 'end', entity: 'leadership', id: one.id })),
  ]);
};

/** A post gets another title. */
export const retitling: Deed = (sent) => {
  const post = postIn(sent);
  if (!post.ok) return post;
  const title = textIn(sent.values, 'titel');
  if (!title.ok) return title;
  const { id, title: before } = post.value;
  const isSame = before.da === title.value.da && before.en === title.value.en;
  return success(isSame ? [] : [{ do: 'alter', entity: 'post', id, set: { title: title.value } }]);
};

/** A post comes to lead another unit too. */
export const leading: Deed = (sent) => {
  const post = postIn(sent);
  if (!post.ok) return post;
  const unit = named(sent, 'til-enhed');
  if (!unit.ok) return unit;
  const { id: unitId } = unit.value;
  const position = leadershipsOf(sent.work.tried.after, unitId).length + 1;
  const state = { postId: post.value.id, unitId, position };
  return success([{ do: 'create', entity: 'leadership', id: randomUUID(), state }]);
};

export const endingPost: Deed = (sent) => {
  const post = postIn(sent);
  return post.ok ? success([{ do: 'end', entity: 'post', id: post.value.id }]) : post;
};

/** Somebody comes to hold a post, in the place of whoever holds it. */
export const appointing: Deed = (sent) => {
  const post = postIn(sent);
  if (!post.ok) return post;
  const { tried, draft } = sent.work;
  return appointment({ snapshot: tried.after, post: post.value, values: sent.values, from: draft.day });
};

function postIn({ work, values }: Sent): Outcome<Entity<'post'>> {
  const id = values.get('stilling') ?? '';
  const post = work.tried.after.post.get(id);
  return post
    ? success(post)
    : refused(refuse('does-not-exist', { entity: 'post', id, date: work.draft.day }));
}
