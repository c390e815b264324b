// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { address } from '../../../organisation/index.ts';
import { type Context, placeOfNext } from '../context.ts';
import { create, type Plain } from './shorthand.ts';
import { phone } from './words.ts';

/** Who or what is reached. */
export interface Owner {
  readonly entity: 'unit' | 'post' | 'membership';
  readonly id: string;
}

/** The plain ways of reaching a unit. */
export const contacts = {
  phone: phone.optional(),
  email: z.email().max(254).optional(),
  web: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  address: address.strict().optional(),
};
type Contacts = z.output<z.ZodObject<typeof contacts>>;

/** The contact points of an owner, in the order phone, e-mail, web, address. */
export function contactsOf(owner: Owner, said: Contacts, context: Context): readonly Plain[] {
  const { phone: number, email, web: url, address } = said;
  return [
    number && { type: 'phone', number },
    email && { type: 'email', address: email },
    url && { type: 'web', url },
    address && { type: 'address', address },
  ].flatMap((value) => (value ? [contact(owner, value, context)] : []));
}

function contact({ entity, id }: Owner, value: { type: string }, context: Context): Plain {
  const position = placeOfNext(context, 'contacts', id);
  return create('contactPoint', `${id}:${value.type}`, context, { [`${entity}Id`]: id, value, position });
}
