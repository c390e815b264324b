// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { capacity, post as postShape, slugFrom } from '../../../organisation/index.ts';
import { type Context, placeOfNext, within } from '../context.ts';
import { name } from '../file-shape.ts';
import { contacts, contactsOf } from './contact.ts';
import { bringIn, fullName, publication } from './person.ts';
import { create, type Plain, shorthand } from './shorthand.ts';
import { days, words } from './words.ts';

/** A post that leads the unit that surrounds it, and the one who holds it; without a person it is vacant. */
export const ownLeader = z.strictObject({
  post: name.optional(),
  title: words,
  political: postShape.shape.political,
  seats: postShape.shape.seats,
  /** Full name; the person is brought in where the file has not done so yet. */
  person: fullName.optional(),
  publication,
  capacity: capacity.default('permanent'),
  phone: contacts.phone,
  email: contacts.email,
  /** Other units that the post leads too. */
  alsoLeads: z.array(name).max(100).default([]),
  ...days,
});
type Leader = z.output<typeof ownLeader>;

export const leader = shorthand(
  z.strictObject({ ...ownLeader.shape, do: z.literal('leader'), unit: name }),
  ({ do: _, unit, ...said }, context) => leaderOf(unit, said, context),
);

/** The post, what it leads, who holds it and how they are reached. */
export function leaderOf(unit: string, said: Leader, surroundings: Context): readonly Plain[] {
  const context = within(surroundings, said);
  const { post = `${unit}:${slugFrom(said.title.da)}`, title, political, seats, alsoLeads } = said;
  const position = placeOfNext(context, 'posts', unit);
  const leads = [unit, ...alsoLeads].map((unitId) =>
    create('leadership', `${post}:leads:${unitId}`, context, {
      postId: post,
      unitId,
      position: unitId === unit ? position : placeOfNext(context, 'posts', unitId),
    }),
  );
  return [
    create('post', post, context, { unitId: unit, title, political, seats, position }),
    ...leads,
    ...holderOf(post, said, context),
  ];
}

/**
 * A post's phone stays when its holder leaves; whoever only stands in has brought their own. An e-mail address
 * always goes with the person.
 */
function holderOf(post: string, said: Leader, context: Context): readonly Plain[] {
  const { person, publication, capacity, phone, email } = said;
  if (!person) return contactsOf({ entity: 'post', id: post }, { phone, email }, context);
  const membership = `${post}:${slugFrom(person)}`;
  const phoneOwner =
    capacity === 'permanent'
      ? ({ entity: 'post', id: post } as const)
      : ({ entity: 'membership', id: membership } as const);
  return [
    ...bringIn(person, publication, context),
    create('membership', membership, context, { postId: post, personId: person, capacity }),
    ...contactsOf(phoneOwner, { phone }, context),
    ...contactsOf({ entity: 'membership', id: membership }, { email }, context),
  ];
}
