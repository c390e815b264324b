// SPDX-License-Identifier: MPL-2.0
import { z } from 'zod';
import { address } from './address.ts';
import { id, position, text } from './common.ts';
import { openingHours } from './opening-hours.ts';

const phone = z.object({
  type: z.literal('phone'),
  /** E.164: `+4599311505`. */
  number: z.string().regex(/^\+[1-9]\d{5,14}$/),
  /** The short number inside the house, where there is one. */
  extension: z
    .string()
    .regex(/^\d{2,6}$/)
    .optional(),
});
const email = z.object({ type: z.literal('email'), address: z.email().max(254) });
const web = z.object({
  type: z.literal('web'),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  title: text.optional(),
});
const postal = z.object({ type: z.literal('address'), address, siteId: id.optional() });
const hours = z.object({ type: z.literal('opening-hours'), hours: openingHours });

/** The ways of reaching someone. */
export const contactValue = z.discriminatedUnion('type', [phone, email, web, postal, hours]);
export type ContactValue = z.infer<typeof contactValue>;
export type ContactType = ContactValue['type'];

/** A way of reaching a unit, a post or the holder of a post: exactly one of the three owns it. */
export const contactPoint = z
  .object({
    unitId: id.nullable().default(null),
    postId: id.nullable().default(null),
    membershipId: id.nullable().default(null),
    value: contactValue,
    /** What it is for, where it is not the ordinary way: `{da: 'Pressevagt'}`. */
    purpose: text.nullable().default(null),
    visibility: z.enum(['public', 'internal', 'switchboard']).default('public'),
    position: position.default(0),
  })
  .refine((c) => [c.unitId, c.postId, c.membershipId].filter((owner) => owner !== null).length === 1);
