// SPDX-License-Identifier: MPL-2.0
import type { Entity, Holder } from '../../../../organisation/index.ts';
import { type Subject, subjectOf } from '../../../forms/edit.ts';

/** What a form is made from that fills a post, or abolishes it: the post, and each who holds it. */
export function heldAsSeen(post: Entity<'post'>, holders: readonly Holder[]) {
  const memberships = holders.map(({ membership }) => membership);
  return {
    subject: subjectOf('post', post),
    others: memberships.map((one) => subjectOf('membership', one)),
    made: madeFrom(post, ...memberships),
  } satisfies AsSeen;
}

/** What a form is made from that says what a post is: the post, and whether it leads the unit. */
export function postAsSeen(post: Entity<'post'>, leadership: Entity<'leadership'> | undefined) {
  return {
    subject: subjectOf('post', post),
    others: leadership ? [subjectOf('leadership', leadership)] : [],
    made: madeFrom(post, ...(leadership ? [leadership] : [])),
  } satisfies AsSeen;
}

interface AsSeen {
  readonly subject: Subject;
  readonly others: readonly Subject[];
  readonly made: string;
}

/** The change that wrote the first of some things, and which the others are, each in its version. */
function madeFrom(
  first: { readonly recordedBy: number },
  ...others: readonly { readonly id: string; readonly recordedBy: number }[]
): string {
  return [first.recordedBy, ...others.map(({ id, recordedBy }) => `${id}:${recordedBy}`)].join(' ');
}
